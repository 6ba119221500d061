import { createHash } from 'node:crypto';

/** A short hash that differs for every state of a row. */
export const fingerprint = (row: unknown): string =>
  createHash('sha256').update(JSON.stringify(row)).digest('hex').slice(0, 16);
