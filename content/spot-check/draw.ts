import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What decides a draw: nobody can choose all of it. */
export interface DrawSeed {
  /** Hash of the dataset that was live, 64 hexadecimal digits: fixed by the town before the number is known. */
  datasetHash: string;
  /** What the inspector typed: digits, chosen after the dataset was published. */
  number: string;
}

/** Lot of a record: the smaller, the earlier it is drawn. */
const lotOf = ({ datasetHash, number }: DrawSeed, id: string): string =>
  bytesToHex(sha256(utf8ToBytes(`${datasetHash}:${number}:${id}`)));

/**
 * Draws `size` of the records, all if there are fewer: those with the smallest SHA-256 of
 * `<dataset hash>:<number>:<id>`, in this order. The order of `ids` does not matter; the same seed and the same
 * records give the same draw everywhere.
 */
export const draw = (ids: readonly string[], seed: DrawSeed, size: number): string[] =>
  [...new Set(ids)]
    .map((id) => ({ id, lot: lotOf(seed, id) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, size)
    .map(({ id }) => id);
