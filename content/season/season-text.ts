import type { Season } from '#content/schema/season.ts';
import { lastDayOfMonth } from './last-day-of-month.ts';

const monthOf = (at: string) => at.slice(0, 2);
const monthText = (at: string) => `${Number(monthOf(at))}月`;
const dayText = (at: string) => `${monthText(at)}${Number(at.slice(3))}日`;

/** Whether a day is the last of its month. February 28 counts too, because people write it that way. */
const isLast = (at: string) => at === lastDayOfMonth(monthOf(at)) || at === '02-28';

/** A season in words: `3月至10月`, `7月`, `5月1日至10月7日`, `11月至次年2月`. */
export function seasonText({ from, to }: Season): string {
  const isWhole = from.endsWith('-01') && isLast(to);
  const say = isWhole ? monthText : dayText;
  if (isWhole && monthOf(from) === monthOf(to)) return monthText(from);
  if (from === to) return dayText(from);
  return `${say(from)}至${to < from ? '次年' : ''}${say(to)}`;
}
