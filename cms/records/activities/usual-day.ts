import { shanghaiDay } from '#content/time/shanghai.ts';

/**
 * Before this hour of the day, a recorded activity more likely took place on the previous day. In
 * milliseconds.
 */
const nineOClock = 9 * 3_600_000;

/**
 * The day on which an activity recorded now most likely took place, `YYYY-MM-DD`: before nine o'clock the
 * previous day.
 */
export function usualDay(now: Date): string {
  return shanghaiDay(new Date(now.getTime() - nineOClock));
}
