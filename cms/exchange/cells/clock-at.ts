import { chineseNumber, numerals } from './chinese-number.ts';

/** A time of day found in a text. */
export interface Clock {
  /** Minutes since midnight; 1440 for the end of the day. */
  minutes: number;
  /** Part of the day written with the time, e.g. 下午; empty if there is none. */
  part: string;
  /** False if the hour may also mean the afternoon (`2:30`, `3点`); true if it is unambiguous. */
  isCertain: boolean;
  /** Hour and minute as they are written. */
  hour: number;
  minute: number;
}

const range = (from: number, to: number) => (hour: number) => hour >= from && hour <= to;
/**
 * Converts a written hour to the 24-hour clock, by part of the day. Null if the hour does not fit that part.
 */
const parts: Readonly<Record<string, (hour: number) => number | null>> = {
  ...same(['凌晨'], (hour) => (hour === 12 ? 0 : range(0, 6)(hour) ? hour : null)),
  ...same(['清晨', '早晨', '早上', '早'], (hour) => (range(4, 11)(hour) ? hour : null)),
  // In Excel 上午12:00 is midnight, but people mean noon.
  ...same(['上午'], (hour) => (range(5, 11)(hour) ? hour : null)),
  ...same(['中午', '午间'], (hour) => (range(11, 14)(hour) ? hour : range(1, 2)(hour) ? hour + 12 : null)),
  ...same(['下午', '午后'], (hour) => (range(1, 11)(hour) ? hour + 12 : range(12, 18)(hour) ? hour : null)),
  ...same(['傍晚'], (hour) => (range(4, 8)(hour) ? hour + 12 : range(16, 20)(hour) ? hour : null)),
  ...same(['晚上', '晚间', '晚'], (hour) =>
    range(5, 12)(hour) ? hour + 12 : range(17, 23)(hour) ? hour : null,
  ),
  ...same(['夜里', '夜间', '深夜', '半夜'], (hour) =>
    range(8, 12)(hour) ? hour + 12 : range(20, 23)(hour) ? hour : null,
  ),
  am: (hour) => (hour === 12 ? 0 : range(0, 11)(hour) ? hour : null),
  pm: (hour) => (range(1, 11)(hour) ? hour + 12 : range(12, 23)(hour) ? hour : null),
};
function same(words: readonly string[], hours: (hour: number) => number | null) {
  return Object.fromEntries(words.map((word) => [word, hours]));
}

const number = `\\d{1,2}|[${numerals}]{1,3}`;
const words = Object.keys(parts)
  .filter((word) => !/[a-z]/.test(word))
  .join('|');
const pattern = new RegExp(
  `(?:(${words}) ?)?(${number})` +
    `(?: ?: ?(\\d{2})(?::([0-5]\\d))?| ?[点时](?:(整|钟|半|[一三]刻)| ?(${number})(分)?)?)` +
    `(?: ?([ap])\\.?m\\b\\.?)?(?![\\d:点时])`,
  'iy',
);
const quarters: Readonly<Record<string, number>> = { 半: 30, 一刻: 15, 三刻: 45 };
const numberIn = (text: string) => (/^\d/.test(text) ? Number(text) : (chineseNumber(text) ?? NaN));

/** Hour on the 24-hour clock for an hour written with a part of the day; null if they do not fit together. */
export const hourIn = (part: string, hour: number): number | null => parts[part]?.(hour) ?? null;

/**
 * Reads the time at a position of a text: `9:30`, `上午9点半`, `晚8点`, `两点一刻`, `2:30 PM`, `14时`. Returns it with
 * the position where it ends, or null if there is no time. `clock` is null if the text looks like a time but
 * is not a valid one (`25:00`, `晚上3点`).
 */
export function clockAt(text: string, at: number): { clock: Clock | null; end: number } | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (!found) return null;
  const [whole, before = '', hourText = '', colon, , named, after, unit, half] = found;
  const end = at + whole.length;
  const none = { clock: null, end };
  const part = half ? `${half.toLowerCase()}m` : before;
  if (half && before) return none;
  const hour = numberIn(hourText);
  // `9点5` could mean 9:50.
  if (after !== undefined && unit === undefined && after.length < 2) return none;
  const minute = colon ? Number(colon) : after ? numberIn(after) : (quarters[named ?? ''] ?? 0);
  if (!(hour <= 24 && minute <= 59) || (hour === 24 && minute > 0)) return none;
  const meant = part === '' ? hour : hourIn(part, hour);
  if (meant === null || meant * 60 + minute > 1440) return none;
  const isCertain = part !== '' || hour < 1 || hour > 5 || /^0/.test(hourText) || /时/.test(whole);
  return { clock: { minutes: meant * 60 + minute, part, isCertain, hour, minute }, end };
}
