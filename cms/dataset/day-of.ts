import { shanghaiDay } from '#content/time/shanghai.ts';

/** The day in Asia/Shanghai of a stored date, or null where there is none that can be read. */
export function dayOf(value: string | null | undefined): string | null {
  return value && !Number.isNaN(Date.parse(value)) ? shanghaiDay(value) : null;
}
