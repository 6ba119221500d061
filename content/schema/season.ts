import { z } from 'zod';

/** A day of every year, `MM-DD`. 02-29 means the end of February in any year. */
export const monthDay = z
  .string()
  .regex(
    /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))$/,
  );

/**
 * A part of every year, including its first and last day. It runs past New Year if it ends before it begins.
 */
export const season = z.strictObject({
  from: monthDay.describe('First day, MM-DD, e.g. 03-01.'),
  to: monthDay.describe('Last day, MM-DD, inclusive; earlier than `from`: in the next year.'),
});
export type Season = z.infer<typeof season>;
