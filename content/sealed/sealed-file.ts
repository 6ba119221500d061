import { z } from 'zod';
import { sealedRow } from './sealed-row.ts';

/**
 * What an inspector takes from the office: the rows of one month with their salts, in the order of the tree.
 * It holds names and must not be published.
 */
export const sealedFile = z.strictObject({
  kind: z.literal('sealed-rows').describe('Says what the file is.'),
  month: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .describe('The month of the activities, `YYYY-MM`.'),
  town: z.string().max(200).describe('Name of the town, for people; not sealed.'),
  takenAt: z.string().max(40).describe('When the file was made, for people; not sealed.'),
  rows: z.array(sealedRow).max(500_000),
});
export type SealedFile = z.infer<typeof sealedFile>;
