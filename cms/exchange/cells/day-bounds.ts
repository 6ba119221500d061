import { shanghaiDay } from '#content/time/shanghai.ts';
import type { DayBounds } from './day-at.ts';

/** Years to come in which something may be dated. */
const yearsAhead = 2;

/** Between which days something may lie that is written now: after the founding of the state, not far in the future. */
export function dayBounds(now = new Date(), first = '1949-10-01'): DayBounds {
  const today = shanghaiDay(now);
  return { first, last: `${Number(today.slice(0, 4)) + yearsAhead}-12-31`, today };
}
