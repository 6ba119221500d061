import { shanghaiDay } from '#content/time/shanghai.ts';

/** A stored day as a cell shows it, `YYYY-MM-DD`; empty if there is none. */
export const writtenDay = (value: unknown): string =>
  typeof value === 'string' && value !== '' ? shanghaiDay(value) : '';
