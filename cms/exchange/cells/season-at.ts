import { monthDay, type Season } from '#content/schema/season.ts';
import { lastDayOfMonth } from '#content/season/last-day-of-month.ts';
import { chineseNumber } from './chinese-number.ts';

const number = '\\d{1,2}|[一二三四五六七八九十]{1,3}';
const label = '(?:(?:每年|只在|仅在|只|仅) ?)*(?:[春夏秋冬]季? ?(?:令时)? ?[:(]? ?)?';
const dash = '(?: ?[-—–−~～]+ ?| ?[至到] ?)';
const next = '(?:次年|翌年|第二年|来年)?';
const months = new RegExp(
  `${label}(${number})(?: ?月(?:份)?(?:(${number}) ?[日号]|初)?)?(?:${dash}${next} ?(${number}) ?月(?:份)?(?:(${number}) ?[日号]|底|末)?|(?<=[月份初日号]))`,
  'y',
);
const named = /[春夏秋冬](?:季|天|令时)|[旺淡]季/y;

const valueOf = (text: string) => (/^\d/.test(text) ? Number(text) : (chineseNumber(text) ?? 0));
const pad = (text: string) => String(valueOf(text)).padStart(2, '0');

/**
 * Reads the season at a position of a text: `3月至10月`, `三月至十月`, `夏季（5月1日-9月30日）`, `11月到次年2月`, `7月`. Returns it
 * with the position where it ends, or null if there is none. `season` is null if a season is named but its
 * months are not.
 */
export function seasonAt(text: string, at: number): { season: Season | null; end: number } | null {
  months.lastIndex = at;
  const found = months.exec(text);
  if (!found) {
    named.lastIndex = at;
    const name = named.exec(text);
    return name && { season: null, end: at + name[0].length };
  }
  const [whole, month = '', day, lastMonth = month, lastDay = found[3] === undefined ? day : undefined] =
    found;
  const from = `${pad(month)}-${pad(day ?? '1')}`;
  const to = lastDay === undefined ? lastDayOfMonth(pad(lastMonth)) : `${pad(lastMonth)}-${pad(lastDay)}`;
  const isReal = [from, to].every((one) => monthDay.safeParse(one).success);
  return { season: isReal ? { from, to } : null, end: at + whole.length };
}
