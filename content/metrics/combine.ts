/**
 * How row amounts become one figure: `sum`, `share` (percentage of ones; amounts are 1 or 0), `median`, `least`.
 * A sum of no rows is 0; the others are unknown without rows.
 */
export type Combine = 'sum' | 'share' | 'median' | 'least';

/** Amounts are summed in hundredths, so that the months of a year add up to the year exactly. */
export const SCALE = 100;

/** The amount in the middle; of an even number, the mean of the two in the middle. Null without amounts. */
export function median(amounts: readonly number[]): number | null {
  const sorted = amounts.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}
