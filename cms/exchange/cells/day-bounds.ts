import { shanghaiDay } from '#content/time/shanghai.ts';
import type { DayBounds } from './day-at.ts';

/** How many years ahead a date may lie. */
const yearsAhead = 2;

/**
 * Accepted range for a date that is entered now: since the founding of the state, and not far in the future.
 */
export function dayBounds(now = new Date(), first = '1949-10-01'): DayBounds {
  const today = shanghaiDay(now);
  return { first, last: `${Number(today.slice(0, 4)) + yearsAhead}-12-31`, today };
}
