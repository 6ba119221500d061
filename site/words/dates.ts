/**
 * Days and times in a form for residents. Dates in the dataset are text in Asia/Shanghai time, so these
 * functions work on text and never depend on the machine's time zone or locale.
 */

const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const;
const DAY = 86_400_000;

/** Day of a date or timestamp, `YYYY-MM-DD`. */
export function dayOf(moment: string): string {
  return moment.slice(0, 10);
}

/** Month of a date or timestamp, `YYYY-MM`. */
export function monthOf(moment: string): string {
  return moment.slice(0, 7);
}

/** Time of a timestamp as displayed: `9:00`. */
export function timeOf(moment: string): string {
  return formatTime(moment.slice(11, 16));
}

/** A time of day without its leading zero: `09:00` → `9:00`. */
export function formatTime(time: string): string {
  return time.replace(/^0(?=\d)/, '');
}

function daysSinceEpoch(day: string): number {
  return Date.parse(`${dayOf(day)}T00:00:00Z`) / DAY;
}

/** The day `count` days later (earlier when negative), `YYYY-MM-DD`. */
export function addDays(day: string, count: number): string {
  return new Date((daysSinceEpoch(day) + count) * DAY).toISOString().slice(0, 10);
}

/** Days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return daysSinceEpoch(to) - daysSinceEpoch(from);
}

/** The month `count` months later (earlier when negative), `YYYY-MM`. */
export function addMonths(month: string, count: number): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** ISO weekday of a day: 1 Monday … 7 Sunday. */
export function weekdayOf(day: string): number {
  return ((((daysSinceEpoch(day) + 3) % 7) + 7) % 7) + 1;
}

/** Name of an ISO weekday: `周一` … `周日`. */
export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday - 1] ?? '';
}

/** `2026年11月24日` */
export function formatDate(day: string): string {
  return `${day.slice(0, 4)}年${formatMonthDay(day)}`;
}

/** `11月24日` */
export function formatMonthDay(day: string): string {
  return `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;
}

/** `2026年11月` from a month, day or moment. */
export function formatMonth(month: string): string {
  return `${month.slice(0, 4)}年${Number(month.slice(5, 7))}月`;
}

/** `11月24日 周二`; with the year in front if it differs from the year of `today`. */
export function formatDay(day: string, today?: string): string {
  const date =
    today !== undefined && today.slice(0, 4) !== day.slice(0, 4) ? formatDate(day) : formatMonthDay(day);
  return `${date} ${weekdayName(weekdayOf(day))}`;
}

/** `11月24日 周二 9:00`; with the year in front if it differs from the year of `today`. */
function formatMoment(moment: string, today?: string): string {
  return `${formatDay(moment, today)} ${timeOf(moment)}`;
}

/** `11月24日 周二 9:00—11:00`, or for several days `11月24日 周二 9:00 至 11月25日 周三 17:00`. */
export function formatPeriod(startsAt: string, endsAt: string | null, today?: string): string {
  const start = formatMoment(startsAt, today);
  if (endsAt === null) return start;
  if (dayOf(startsAt) === dayOf(endsAt)) return `${start}—${timeOf(endsAt)}`;
  return `${start} 至 ${formatMoment(endsAt, today)}`;
}

/** Word for a day close to today (`今天`, `明天`, `后天`, `昨天`); null for other days. */
export function relativeDay(day: string, today: string): string | null {
  const words: Readonly<Record<number, string>> = { '-1': '昨天', 0: '今天', 1: '明天', 2: '后天' };
  return words[daysBetween(today, dayOf(day))] ?? null;
}
