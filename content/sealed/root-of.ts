import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';

/** The largest power of two below `count`. */
const split = (count: number): number => 2 ** Math.ceil(Math.log2(count) - 1);

function rootOfBytes(leaves: readonly Uint8Array[]): Uint8Array {
  const [only] = leaves;
  if (only === undefined) return sha256(new Uint8Array());
  if (leaves.length === 1) return only;
  const half = split(leaves.length);
  return sha256
    .create()
    .update(Uint8Array.of(1))
    .update(rootOfBytes(leaves.slice(0, half)))
    .update(rootOfBytes(leaves.slice(half)))
    .digest();
}

/**
 * Root of the Merkle tree (RFC 6962, 2.1) over hashes of rows, in the order given. Equal roots mean equal
 * rows in equal order. Hashes and root are 64 hexadecimal digits.
 */
export const rootOf = (hashes: readonly string[]): string =>
  bytesToHex(rootOfBytes(hashes.map((hash) => hexToBytes(hash))));
