import { dayAtNoon } from '#cms/dates/day-at-noon.ts';
import { dateOf } from '../cells/date-of.ts';
import { dayBounds } from '../cells/day-bounds.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { valueAt } from '../at-path.ts';
import type { Column } from '../column.ts';
import { described, putUnderstood, type About } from './described.ts';

/** A calendar day, in any notation that `dateOf` reads. */
export const dayColumn = (path: string, about: About): Column => ({
  ...described(path, { example: '2026-03-05', ...about }),
  read: (record) => {
    const value = valueAt(record, path);
    return typeof value === 'string' && value !== '' ? shanghaiDay(value) : '';
  },
  write: (cell, fields) => {
    const day = dateOf(cell, dayBounds());
    return putUnderstood(fields, path, 'fault' in day ? day : { value: dayAtNoon(day.value) });
  },
});
