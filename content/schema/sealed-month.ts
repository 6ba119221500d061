import { z } from 'zod';
import { count, id } from './common.ts';

/** Hexadecimal digits of a row's hash that are published. They name a row that was altered; the root proves. */
export const shownDigits = 16;

/** Identifier of a row: the month. */
const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);

/**
 * The seal of one month’s participations: who served cannot be published, but cannot be changed unseen either.
 * There is a row only for a month in which somebody served. Format: `content/sealed/`.
 */
export const sealedMonth = z
  .strictObject({
    id,
    month: month.describe('Month of the activities, `YYYY-MM`, Asia/Shanghai.'),
    rows: count.describe('Sealed rows: participations in published activities that were held.'),
    root: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('Root of the Merkle tree (RFC 6962, SHA-256) over the salted rows, sorted by identifier.'),
    hashes: z
      .string()
      .regex(/^[0-9a-f]*$/)
      .describe('The first 16 digits of each row’s hash, one after another in the order of the tree.'),
  })
  .refine(({ rows, hashes }) => hashes.length === rows * shownDigits, '封存的行数与哈希的个数不一致')
  .refine((row) => row.id === row.month, '编号不是月份');
export type SealedMonth = z.infer<typeof sealedMonth>;
