import { chineseNumber } from './chinese-number.ts';
import type { Understood } from './understood.ts';

/** Range of accepted days, `YYYY-MM-DD`. `today` gives the year of a day that is written without one. */
export interface DayBounds {
  first: string;
  last: string;
  today: string;
}

const pad = (value: number) => String(value).padStart(2, '0');
const oneDay = 86_400_000;
/** If a day without a year is more than this many days ahead in this year, it may as well be last year's. */
const farAhead = 180;

/** The calendar day as `YYYY-MM-DD`, or null if it does not exist, e.g. February 30. */
function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}` : null;
}

/** Message that refuses a day outside the bounds. */
export const outside = (text: string, { first, last }: DayBounds) =>
  `“${text}”不在合理的范围里（${first.slice(0, 4)} 年至 ${last.slice(0, 4)} 年），请核对年份。`;

const noDay = (text: string) => ({ fault: `没有“${text}”这一天，请核对。` });

/** Picks the reading that is a day within the bounds. Refuses the text if there is none, or more than one. */
function only(text: string, days: readonly (string | null)[], bounds: DayBounds): Understood<string> {
  const real = [...new Set(days.filter((day) => day !== null))];
  const fitting = real.filter((day) => bounds.first <= day && day <= bounds.last);
  const [value, other] = fitting;
  if (value === undefined) return real.length === 0 ? noDay(text) : { fault: outside(text, bounds) };
  if (other === undefined) return { value };
  const ways = fitting.map((day) => `${day}`).join(' 或 ');
  return { fault: `“${text}”看不出是哪一天，请写成 ${ways}。` };
}

/** Candidates for a day with a two-digit year, in the 1900s and in the 2000s. Only one may fit the bounds. */
const inCenturies = (year: number, month: number, day: number) =>
  [1900, 2000].map((century) => calendarDay(century + year, month, day));

/**
 * Reads three numbers with one separator, year first or last. Refuses the text if it has several readings.
 */
function ofThree(
  text: string,
  mark: string,
  parts: readonly string[],
  bounds: DayBounds,
): Understood<string> {
  const [a = 0, b = 0, c = 0] = parts.map(Number);
  const [first = '', , last = ''] = parts;
  if (first.length === 4) return only(text, [calendarDay(a, b, c)], bounds);
  // 3/5/2024 is March 5 in Excel's American format and May 3 in others. 13/5/2024 has only one reading.
  if (last.length === 4) return only(text, [calendarDay(c, a, b), calendarDay(c, b, a)], bounds);
  // 03-05-24 may begin with its year, month or day. With dots, a first number above 12 is the year.
  const isDotted = mark === '.' && a > 12;
  const ahead = first.length === 2 ? inCenturies(a, b, c) : [];
  const behind = last.length === 2 && !isDotted ? [...inCenturies(c, a, b), ...inCenturies(c, b, a)] : [];
  return first.length > 2 || last.length > 2 ? noDay(text) : only(text, [...ahead, ...behind], bounds);
}

/**
 * Reads a day without a year as this year's. Refuses it if it is so far ahead that last year is as likely.
 */
function ofThisYear(text: string, month: number, day: number, bounds: DayBounds): Understood<string> {
  const found = calendarDay(Number(bounds.today.slice(0, 4)), month, day);
  if (found === null) return noDay(text);
  return Date.parse(found) - Date.parse(bounds.today) > farAhead * oneDay
    ? { fault: `“${text}”没有写年份，看不出是去年还是今年，请写成 ${found} 这样。` }
    : { value: found };
}

const inWords =
  /^([零〇一二三四五六七八九]{4}年)?([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]/;
/** Replaces the numerals of a day in words, e.g. `二〇二六年三月五日`, by digits. */
const inDigits = (text: string) =>
  text.replace(inWords, (_, year: string | undefined, month: string, day: string) => {
    const years = [...(year ?? '').slice(0, 4)].map((char) => chineseNumber(char)).join('');
    return `${years === '' ? '' : `${years}年`}${chineseNumber(month) ?? month}月${chineseNumber(day) ?? day}日`;
  });

/**
 * Reads the day at the start of a text: `2026.3.5`, `2026/3/5`, `20260305`, `2026年3月5日`, `3月5日`, `3.5`,
 * `85.6.1`, `二〇二六年三月五日`. Returns it with the rest of the text, or null if the text does not start with a day.
 */
export function dayAt(whole: string, bounds: DayBounds): { day: Understood<string>; rest: string } | null {
  const text = inDigits(whole);
  const compact = /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(text);
  const marked = /^(\d{1,4}) ?([-./]) ?(\d{1,2}) ?\2 ?(\d{1,4})(?!\d)/.exec(text);
  const named = /^(\d{2}|\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2})(?!\d)(?: ?[日号])?/.exec(text);
  const yearless = /^(\d{1,2}) ?月 ?(\d{1,2})(?!\d)(?: ?[日号])?/.exec(text);
  // 3-5 is not accepted: it may be a range of numbers.
  const short = /^(\d{1,2})([./])(\d{1,2})(?![\d./])/.exec(text);
  const found = compact ?? marked ?? named ?? yearless ?? short;
  if (!found) return null;
  const [said] = found;
  const rest = text.slice(said.length);
  const [a = 0, b = 0, c = 0] = found.slice(1).map(Number);
  if (compact) return { day: only(said, [calendarDay(a, b, c)], bounds), rest };
  if (marked)
    return { day: ofThree(said, String(found[2]), [found[1], found[3], found[4]].map(String), bounds), rest };
  if (named)
    return { day: only(said, a < 100 ? inCenturies(a, b, c) : [calendarDay(a, b, c)], bounds), rest };
  if (yearless) return { day: ofThisYear(said, a, b, bounds), rest };
  // A spreadsheet stores 3.10 as 3.1, so 3.1 is ambiguous.
  const day = found[2] === '.' && /^[123]$/.test(found[3] ?? '') ? null : ofThisYear(said, a, c, bounds);
  const unclear = { fault: `“${said}”是 ${c} 日还是 ${c}0 日看不出来，请写成 ${a}月${c}日 这样。` };
  return { day: day ?? unclear, rest };
}
