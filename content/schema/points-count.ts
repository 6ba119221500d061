import { z } from 'zod';
import { count, id } from './common.ts';

/** A sum is published only if as many accounts or more are in it. */
export const fewestAccounts = 3;

const sum = (what: string) =>
  z
    .number()
    .nullable()
    .describe(`${what}, in points; null if fewer than three volunteers or households are in it.`);

/**
 * What the ledger of points moved in one year, and what was said against it, the whole town together; nothing of
 * anybody. An appeal is counted in the year in which it was raised, in its present state. (That the one appeal of a
 * year was rejected is its raiser's to know.)
 */
export const pointsCount = z
  .strictObject({
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
    lapsing: sum(
      '将到期: what had not been used when the dataset was written and is valid until a day of the year',
    ),
    appealsRaised: count
      .nullable()
      .describe(
        '申诉: appeals against entries; null if fewer than three volunteers or households raised them.',
      ),
    appealsAnswered: count.nullable().describe('Of those raised, answered. Null if those raised are.'),
    appealsUpheld: count
      .nullable()
      .describe(
        'Of those answered, 成立. Null if those raised are, or if fewer than three volunteers or households had this answer or the other one, unless none was answered.',
      ),
    appealsRejected: count.nullable().describe('Of those answered, 不成立. Null as `appealsUpheld`.'),
  })
  .refine(
    ({
      appealsRaised: raised,
      appealsAnswered: answered,
      appealsUpheld: upheld,
      appealsRejected: rejected,
    }) =>
      raised === null || answered === null
        ? raised === answered && upheld === null && rejected === null
        : answered <= raised &&
          (raised === 0 || raised >= fewestAccounts) &&
          (upheld === null || rejected === null
            ? upheld === rejected
            : upheld + rejected === answered &&
              (answered === 0 || (upheld >= fewestAccounts && rejected >= fewestAccounts))),
    '申诉的件数不能这样公布',
  );
export type PointsCount = z.infer<typeof pointsCount>;
