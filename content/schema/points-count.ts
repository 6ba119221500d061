import { z } from 'zod';
import { id } from './common.ts';

/** A sum is published only if as many accounts or more are in it. */
export const fewestAccounts = 3;

const sum = (what: string) =>
  z
    .number()
    .nullable()
    .describe(`${what}, in points; null if fewer than three volunteers or households are in it.`);

/** What the ledger of points moved in one year, the whole town together; nothing of anybody. */
export const pointsCount = z.strictObject({
  id,
  year: z
    .string()
    .regex(/^\d{4}$/)
    .describe('Year in which it was booked, YYYY.'),
  given: sum(
    '发放: for services and by named items, balances brought along, less deductions and corrections',
  ),
  redeemed: sum('兑换: for goods, less what was given back'),
  lapsed: sum('到期: what was not used in time'),
});
export type PointsCount = z.infer<typeof pointsCount>;
