import { dayAtNoon } from '#cms/dates/day-at-noon.ts';

/** When a record of that day was last worked on: at noon UTC, but never a moment still to come (today, before 20:00). */
export function workedOn(day: string): string {
  return new Date(Math.min(Date.parse(dayAtNoon(day)), Date.now())).toISOString();
}
