import { dayBounds } from '../cells/day-bounds.ts';
import { momentOf } from '../cells/moment-of.ts';
import { timeOf } from '../cells/time-of.ts';
import { momentIn, shanghaiDay, shanghaiTime } from '#content/time/shanghai.ts';
import { putAt, valueAt } from '../at-path.ts';
import { textOf } from '../cells/cell.ts';
import type { Column, Fields } from '../column.ts';
import { described, type About } from './described.ts';

/**
 * The day of a moment, and its time if the cell gives one. Otherwise the old time stays, or it becomes nine
 * o'clock. An end time in the cell goes to `endPath`. Without one, an existing end moves with the day.
 */
export const momentDayColumn = (path: string, endPath: string, about: About): Column => ({
  ...described(path, { example: '2026-03-05', ...about }),
  read: (record) => {
    const value = valueAt(record, path);
    return typeof value === 'string' && value !== '' ? shanghaiDay(value) : '';
  },
  write: (cell, fields) => {
    const found = momentOf(cell, dayBounds());
    if ('fault' in found) return found.fault;
    const { day, opens, closes } = found.value;
    const [former, end] = [valueAt(fields, path), valueAt(fields, endPath)];
    const time = opens ?? (typeof former === 'string' ? shanghaiTime(former) : '09:00');
    putMoment(fields, path, day, time);
    if (closes !== null) putEnd(fields, endPath, day, closes, time);
    else if (typeof former === 'string' && typeof end === 'string') {
      const days = Date.parse(day) - Date.parse(shanghaiDay(former));
      putMoment(fields, endPath, shanghaiDay(new Date(Date.parse(end) + days)), shanghaiTime(end));
    }
    return null;
  },
});

/** A day and time in one cell, `2026-03-05 09:00`. */
export const momentColumn = (path: string, about: About): Column => ({
  ...described(path, { example: '2026-03-05 09:00', ...about }),
  read: (record) => {
    const value = valueAt(record, path);
    return typeof value === 'string' && value !== '' ? `${shanghaiDay(value)} ${shanghaiTime(value)}` : '';
  },
  write: (cell, fields) => {
    const found = momentOf(cell, dayBounds());
    if ('fault' in found) return found.fault;
    const { day, opens, closes } = found.value;
    if (opens === null || closes !== null)
      return `“${textOf(cell)}”要写明哪一天几点几分，例如 2026-03-05 09:00。`;
    putMoment(fields, path, day, opens);
    return null;
  },
});

const timeColumn = (path: string, about: About): Omit<Column, 'write'> => ({
  ...described(path, { example: '09:00', ...about }),
  read: (record) => {
    const value = valueAt(record, path);
    return typeof value === 'string' && value !== '' ? shanghaiTime(value) : '';
  },
});

/** The time of a moment; another column holds its day. */
export const momentTimeColumn = (path: string, about: About): Column => ({
  ...timeColumn(path, about),
  write: (cell, fields) => {
    const time = timeOf(cell);
    if ('fault' in time) return time.fault;
    const day = valueAt(fields, path);
    if (typeof day !== 'string') return '要先写日期。';
    if (time.value === '24:00') return `“${textOf(cell)}”是第二天零点，请把日期写成第二天，时间写 00:00。`;
    putMoment(fields, path, shanghaiDay(day), time.value);
    return null;
  },
});

/** An end before this time, and earlier than the start, belongs to the next day. */
const earlyMorning = '06:00';

/**
 * End time of what begins at `startPath`: the same day, the following night, or the day of the previous end.
 */
export const endTimeColumn = (path: string, startPath: string, about: About): Column => ({
  ...timeColumn(path, about),
  write: (cell, fields) => {
    const found = timeOf(cell);
    if ('fault' in found) return found.fault;
    const time = found.value;
    const [start, former] = [valueAt(fields, startPath), valueAt(fields, path)];
    if (typeof start !== 'string') return '要先写日期。';
    const lasted = typeof former === 'string' ? Date.parse(former) - Date.parse(start) : 0;
    if (lasted > 0 && typeof former === 'string' && shanghaiTime(former) === time) return null;
    const day = shanghaiDay(typeof former === 'string' && lasted >= oneDay ? former : start);
    if (momentIn(day, time) < new Date(start) && time >= earlyMorning)
      return `“${textOf(cell)}”比开始时间 ${shanghaiTime(start)} 早，请核对。`;
    putEnd(fields, path, day, time, day === shanghaiDay(start) ? shanghaiTime(start) : '00:00');
    return null;
  },
});

const oneDay = 86_400_000;

function putMoment(fields: Fields, path: string, day: string, time: string): void {
  putAt(fields, path, momentIn(day, time).toISOString());
  putAt(fields, `${path}_tz`, 'Asia/Shanghai');
}

/** Writes an end at a time of a day, or of the next day if that time is before the start. */
function putEnd(fields: Fields, path: string, day: string, time: string, began: string): void {
  const isNext = time === '24:00' || time < began;
  const last = isNext ? shanghaiDay(new Date(Date.parse(`${day}T12:00:00Z`) + oneDay)) : day;
  putMoment(fields, path, last, time === '24:00' ? '00:00' : time);
}
