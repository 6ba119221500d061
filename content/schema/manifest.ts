import { z } from 'zod';
import { dateTime } from './common.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** `manifest.json`: the contents of the dataset, and the hashes that prove them. */
export const manifest = z.strictObject({
  schemaVersion: z.int().positive().describe('Version of the shape of its rows.'),
  updatedAt: dateTime.describe(
    'When the newest published record changed; equal content therefore gives equal bytes.',
  ),
  counts: z.record(z.string(), z.int().nonnegative()).describe('Rows per table.'),
  files: z.record(z.string(), sha256).describe('SHA-256 of each file by path, sorted.'),
  hash: sha256.describe('SHA-256 over the sorted lines `<hash>  <path>\\n` of `files`.'),
});
export type Manifest = z.infer<typeof manifest>;
