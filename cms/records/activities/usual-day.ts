import { shanghaiDay } from '#content/time/shanghai.ts';

/** Hour from which on what is recorded is more likely of today than of the day before. */
const nineOClock = 9 * 3_600_000;

/** The day on which an activity recorded now most likely took place, `YYYY-MM-DD`: before nine o'clock the day before. */
export function usualDay(now: Date): string {
  return shanghaiDay(new Date(now.getTime() - nineOClock));
}
