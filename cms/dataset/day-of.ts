import { shanghaiDay } from '../dates/shanghai-day.ts';

/** The day in Asia/Shanghai of a stored date, or null. */
export function dayOf(value: string | null | undefined): string | null {
  return value ? shanghaiDay(value) : null;
}
