import { textOf, type Cell } from './cell.ts';
import { dayAt, outside, type DayBounds } from './day-at.ts';
import { spanAt } from './span-at.ts';
import { timeOf } from './time-of.ts';
import type { Understood } from './understood.ts';

/** A day, with the start and end time if the cell gives them. */
export interface Moment {
  day: string;
  opens: string | null;
  closes: string | null;
}

/** Days from Excel's day 0 (1899-12-30, which accounts for Excel's leap-year error) to 1970-01-01. */
const excelEpoch = 25_569;
/** Excel numbers that are read as days: 1980 to 2079. Smaller ones are numbers that a user typed. */
const excelDays = { from: 29_221, to: 65_746 } as const;
const oneDay = 86_400_000;
const weekdays = '一二三四五六日';

const advice = '请写成 2026-03-05 这样';
const lunar = /农历|阴历|腊月|正月|冬月|闰|初[一二三四五六七八九十]|廿/;
/** Matches the rest of a text that goes on with more days: a list, a range, or the beginning of one. */
const several = /^ ?(?:[-—–−~～至到、,/.;和及起]|\d)/;
const zoned = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;

function within(day: string, text: string, bounds: DayBounds, opens: string | null): Understood<Moment> {
  if (day < bounds.first || day > bounds.last) return { fault: outside(text, bounds) };
  return { value: { day, opens, closes: null } };
}

const iso = (milliseconds: number) => new Date(milliseconds).toISOString();

/** Reads a date cell, an Excel day number, or a timestamp with a time zone. Null for anything else. */
function counted(cell: Cell, text: string, bounds: DayBounds): Understood<Moment> | null {
  if (cell instanceof Date) {
    if (Number.isNaN(cell.getTime())) return { fault: `这一格的日期读不出来，${advice}。` };
    const [day = '', time = ''] = iso(cell.getTime()).split('T');
    return within(day, text, bounds, time.startsWith('00:00') ? null : time.slice(0, 5));
  }
  if (/^\d{5}(?:\.\d+)?$/.test(text)) {
    const number = Number(text);
    if (number < excelDays.from || number >= excelDays.to + 1) return null;
    const time = timeOf(number);
    const day = iso((Math.floor(number) - excelEpoch) * oneDay).slice(0, 10);
    return within(day, text, bounds, 'value' in time ? time.value : null);
  }
  if (!zoned.test(text)) return null;
  const [day = '', time = ''] = iso(Date.parse(text) + 8 * 3_600_000).split('T');
  return within(day, text, bounds, time.slice(0, 5));
}

/** Reads the text after a day: a weekday, which must match, then a time or time span. Null for other text. */
function restOf(day: string, rest: string): Understood<Omit<Moment, 'day'>> | null {
  const [, named, after = ''] = /^ ?\(?(?:(?:周|星期|礼拜)([一二三四五六日天]))?\)?(.*)$/su.exec(rest) ?? [];
  const hasBracket = /^ ?\(/.test(rest);
  if (hasBracket && (named === undefined || !/^ ?\([^()]*\)/.test(rest))) return null;
  if (!hasBracket && rest.includes(')')) return null;
  const weekday = weekdays[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] ?? '';
  if (named !== undefined && named.replace('天', '日') !== weekday)
    return { fault: `${day} 是周${weekday}，不是周${named}，请核对。` };
  const time = after.replace(/^(?:T(?=\d)|[ ,]+)/, '');
  if (after.trim() === '') return { value: { opens: null, closes: null } };
  const span = spanAt(time, 0);
  if (span?.end === time.length) {
    return span.span
      ? { value: span.span }
      : { fault: `“${time}”说不准从几点到几点，请按 24 小时制写，如 09:00-11:30。` };
  }
  const clock = timeOf(time);
  if ('fault' in clock) return /^[^\d]*\d{1,2}[:点时]/.test(time) ? clock : null;
  return { value: { opens: clock.value, closes: null } };
}

/**
 * Reads the day of a cell, with a time or time span if there is one: a date, an Excel day number, `2026.3.5`,
 * `2026年3月5日（周四）下午2点`, `3月5日 9:00-11:00`. Returns a fault that says what to write if the cell holds no day,
 * several days, or an ambiguous one.
 */
export function momentOf(cell: Cell, bounds: DayBounds): Understood<Moment> {
  const text = textOf(cell);
  const direct = counted(cell, text, bounds);
  if (direct) return direct;
  if (lunar.test(text)) return { fault: `“${text}”像是农历，请写公历日期，如 2026-03-05。` };
  const found = dayAt(text, bounds);
  if (!found) {
    if (/^\d{4} ?[-./年] ?\d{1,2} ?月?$|^\d{1,2} ?月$/.test(text))
      return { fault: `“${text}”没有写是哪一天，${advice}。` };
    return { fault: `“${text}”不是日期，${advice}。` };
  }
  const { day, rest } = found;
  if ('fault' in day) return day;
  const more = restOf(day.value, rest);
  if (more === null) {
    return several.test(rest)
      ? { fault: `“${text}”写了不止一天。请每天写一行，${advice}。` }
      : { fault: `“${text}”日期后面还有别的内容，${advice}，其余的写到别的列。` };
  }
  return 'fault' in more ? more : { value: { day: day.value, ...more.value } };
}
