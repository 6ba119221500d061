import { z } from 'zod';
import { count } from './common.ts';

/**
 * Counts of distinct volunteers per month and per year. No other data about single volunteers leaves the CMS.
 */
export const volunteerCount = z.strictObject({
  period: z
    .string()
    .regex(/^\d{4}(?:-\d{2})?$/)
    .describe('Month `YYYY-MM` or year `YYYY`, Asia/Shanghai; also the row’s identifier.'),
  registered: count.describe(
    'Volunteers registered by the end of the period who have not left since, distinct people.',
  ),
  active: count.describe(
    'Distinct volunteers with at least one participation in an activity held in the period.',
  ),
});
export type VolunteerCount = z.infer<typeof volunteerCount>;
