import { z } from 'zod';
import { dateTime } from '#content/schema/common.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const base64 = z
  .string()
  .regex(/^[A-Za-z0-9+/]+={0,2}$/)
  .max(200);

/** Kinds of entries, with their names in Chinese. */
export const entryKinds = {
  release: '发布',
  rollback: '回退',
  restored: '由备份恢复后发布',
  rotation: '更换密钥',
  newKey: '密钥遗失，另起密钥',
} as const;

/**
 * One entry of the chain: a state in which figures were public. An entry is one line of `chain/YYYY-MM.jsonl`;
 * its hash is the SHA-256 of that line without the line end.
 */
export const historyEntry = z.strictObject({
  number: z.int().positive().describe('1, 2, 3 … without gaps.'),
  kind: z
    .enum(['release', 'rollback', 'restored', 'rotation', 'newKey'])
    .describe(
      'Why there is an entry. `restored`: the first one after a backup was restored, so entries after that backup may be missing. `rotation`: a new key, signed with the old one. `newKey`: a new key that no old key vouches for.',
    ),
  release: z
    .string()
    .regex(/^(?:[0-9a-f]{12}(?:-\d+)?)?$/)
    .describe('Folder below `/data/history/`; empty for an entry that is only about keys.'),
  at: dateTime.describe('When it was published.'),
  dataset: hash.describe('`hash` of the manifest of the dataset.'),
  figures: hash.describe(
    'SHA-256 over the sorted lines `<metric> <scope> <period> <value>\\n` of its figures.',
  ),
  rows: hash.describe('SHA-256 over the sorted lines `<table>/<id> <SHA-256 of the row>\\n` of its rows.'),
  changes: hash.nullable().describe('SHA-256 of `<release>/changes.json`; null without such a file.'),
  late: z.int().nonnegative().describe('Records of a past month that arrived with this entry.'),
  corrections: z
    .int()
    .nonnegative()
    .describe('Published records of a past month that it changed or withdrew.'),
  previous: hash.nullable().describe('Hash of the entry before; null in the first one.'),
  key: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .describe('Start of the SHA-256 of the public key that signed it.'),
  newKey: base64
    .nullable()
    .describe(
      'Public key (Ed25519, SPKI, base64) that is valid from here on; the first entry brings the first key.',
    ),
  signature: base64.describe('Ed25519 over the line without this field, base64.'),
});
export type HistoryEntry = z.infer<typeof historyEntry>;
