import { shanghaiDay } from '#content/time/shanghai.ts';

/** Day of a stored date in Asia/Shanghai; null if it is missing or invalid. */
export function dayOf(value: string | null | undefined): string | null {
  return value && !Number.isNaN(Date.parse(value)) ? shanghaiDay(value) : null;
}
