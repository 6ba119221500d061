import { textOf, type Cell } from './cell.ts';
import { dateOf } from './date-of.ts';
import { dayBounds } from './day-bounds.ts';
import type { Understood } from './understood.ts';

/** Earliest year of birth that is accepted. */
const first = 1900;

/**
 * Reads the year of a cell: `1968`, `1968年`, or of a full date, `1968.5.1`, `85.6.1`. Not later than this
 * year.
 */
export function yearOf(cell: Cell, now = new Date()): Understood<number> {
  const text = textOf(cell);
  const bounds = dayBounds(now, `${first}-01-01`);
  const last = Number(bounds.today.slice(0, 4));
  const written = /^(\d{4})(?: ?年|[-./年] ?(?:0?[1-9]|1[0-2]) ?月?)?$/.exec(text)?.[1];
  // A day without a year does not tell the year of birth.
  const hasYear = !/^\d{1,2} ?(?:月 ?\d{1,2} ?[日号]?|[./] ?\d{1,2})$/.test(text);
  const day =
    typeof cell === 'number' || !hasYear ? null : dateOf(cell, { ...bounds, last: `${last}-12-31` });
  const year = Number(written ?? (day && 'value' in day ? day.value.slice(0, 4) : NaN));
  if (year >= first && year <= last) return { value: year };
  return { fault: `“${text}”看不出是哪一年，请写四位数的年份，如 1968。` };
}
