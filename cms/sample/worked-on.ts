import { dayAtNoon } from '#cms/dates/day-at-noon.ts';

/** When a record of that day was last changed: at noon UTC, but never in the future (today, before 20:00). */
export function workedOn(day: string): string {
  return new Date(Math.min(Date.parse(dayAtNoon(day)), Date.now())).toISOString();
}
