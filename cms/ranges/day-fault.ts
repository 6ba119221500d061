import { shanghaiDay } from '#content/time/shanghai.ts';
import type { DayRange } from './day-ranges.ts';

const written = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** A day or moment as a Date; null if it is malformed or not in the calendar, e.g. 30 February. */
function momentOf(value: unknown): Date | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value;
  const [, year = '', month = '', day = ''] = (typeof value === 'string' && written.exec(value)) || [];
  const calendar = new Date(0);
  calendar.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  const isDay = calendar.getUTCMonth() === Number(month) - 1 && calendar.getUTCDate() === Number(day);
  if (year === '' || !isDay) return null;
  const moment = new Date(String(value));
  return Number.isNaN(moment.getTime()) ? null : moment;
}

/** Label of a date, and the days that it can have; any day if there is no range. */
export interface DayKind {
  label: string;
  range?: DayRange;
}

/** Reason, in Chinese, why a date is invalid; null if it is valid or empty. */
export function dayFault(value: unknown, { label, range }: DayKind, now: Date): string | null {
  if (value === null || value === undefined || value === '') return null;
  const moment = momentOf(value);
  if (moment === null) return `${label}不是日历上有的日期，请写成 2026-03-05 这样。`;
  if (range === undefined) return null;
  const { earliest, yearsAhead } = range;
  const day = shanghaiDay(moment);
  const today = shanghaiDay(now);
  const latest = `${Number(today.slice(0, 4)) + yearsAhead}${today.slice(4)}`;
  if (day >= earliest && day <= latest) return null;
  if (yearsAhead === 0 && day > today && day < `${Number(today.slice(0, 4)) + 3}`)
    return `${label}不能晚于今天。`;
  return `${label}是 ${day}，年份可能写错了：应在 ${earliest} 到 ${latest} 之间，请核对。`;
}
