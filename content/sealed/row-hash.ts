import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { SealedRow } from './sealed-row.ts';

/**
 * Hash of a sealed row: SHA-256 over a zero byte and the row as a JSON array, its salt first. The zero byte
 * keeps the hash of a row from being taken for one of two hashes (RFC 6962, 2.1).
 */
export function rowHash(row: SealedRow): string {
  const { salt, id, day, activityId, volunteerId, name, hours, hoursKnownBy, role } = row;
  const text = JSON.stringify([salt, id, day, activityId, volunteerId, name, hours, hoursKnownBy, role]);
  return bytesToHex(sha256.create().update(Uint8Array.of(0)).update(utf8ToBytes(text)).digest());
}
