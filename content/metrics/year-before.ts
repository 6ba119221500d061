import type { Period } from './metric.ts';
import { exactPeriod, periodOf, yearOf } from './periods.ts';

const yearAgo = (day: string): string => `${String(Number(yearOf(day)) - 1).padStart(4, '0')}${day.slice(4)}`;

/** A day of the year before; 29 February becomes the next day that there is, inwards. */
function dayAgo(day: string, inwards: 'forwards' | 'backwards'): string {
  const ago = yearAgo(day);
  if (!day.endsWith('-02-29')) return ago;
  return inwards === 'forwards' ? `${ago.slice(0, 4)}-03-01` : `${ago.slice(0, 4)}-02-28`;
}

/**
 * 上年同期: the period a year before with which one is compared. A whole month, quarter, half or year with the same
 * of the year before; any other with the same days of the calendar; one that is not over on the day `asOf`
 * with the days until that day. Null for a period without an end, or of which nothing has passed, and for 29
 * February alone.
 */
export function yearBefore(period: Period | undefined, asOf?: string): Period | null {
  if (period?.to === undefined) return null;
  const { from } = period;
  const to = asOf !== undefined && asOf < period.to ? asOf : period.to;
  if (from !== undefined && from > to) return null;
  const name = exactPeriod({ ...period, to });
  if (name) return periodOf(yearAgo(name)) ?? null;
  const before = {
    ...(from !== undefined && { from: dayAgo(from, 'forwards') }),
    to: dayAgo(to, 'backwards'),
  };
  return before.from !== undefined && before.from > before.to ? null : before;
}
