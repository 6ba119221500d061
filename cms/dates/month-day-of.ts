import { monthDay } from '#content/schema/season.ts';
import { lastDayOfMonth } from '#content/season/last-day-of-month.ts';

const pad = (number: string) => number.padStart(2, '0');

/**
 * Reads a day of the year as clerks type it, as `MM-DD`: `3月1日`, `3-1`, `3.1`, `10月` (its first day, or its
 * last if it ends a season). Null if it is not such a day.
 */
export function monthDayOf(text: string, isEnd = false): string | null {
  const narrow = text.normalize('NFKC').replace(/\s/g, '');
  const [, month, , day, end] =
    /^(\d{1,2})(?:月|([-./])(?=\d))(?:(\d{1,2})[日号]?|(底|末))?$/.exec(narrow) ?? [];
  if (month === undefined) return null;
  const at =
    day === undefined && (isEnd || end !== undefined)
      ? lastDayOfMonth(pad(month))
      : `${pad(month)}-${pad(day ?? '1')}`;
  return monthDay.safeParse(at).success ? at : null;
}
