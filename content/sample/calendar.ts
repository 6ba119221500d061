/** Calendar arithmetic on days written `YYYY-MM-DD`. It needs no time zone. */

import { addDays, daysBetween } from '../time/days.ts';

export { addDays, daysBetween };

const asUtc = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** ISO weekday: 1 Monday … 7 Sunday. */
export function weekdayOf(day: string): number {
  return new Date(asUtc(day)).getUTCDay() || 7;
}

/** The Monday of the day's week. */
export function mondayOf(day: string): string {
  return addDays(day, 1 - weekdayOf(day));
}

/** Every day from the first to the last, inclusive. */
export function daysFrom(first: string, last: string): string[] {
  return Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, index) =>
    addDays(first, index),
  );
}

/** The days of a month `YYYY-MM`. */
export function daysOfMonth(month: string): string[] {
  return daysFrom(`${month}-01`, `${month}-31`).filter((day) => day.startsWith(month));
}

/** Months `YYYY-MM` from the first to the last, inclusive. */
export function monthsFrom(first: string, last: string): string[] {
  const months = [first];
  for (let month = first; month < last;) {
    month = addDays(`${month}-28`, 5).slice(0, 7);
    months.push(month);
  }
  return months;
}

const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', {
  day: 'numeric',
  month: 'numeric',
  timeZone: 'UTC',
});

/** Cache of lunar days, because the calendar of the runtime is slow. */
const known = new Map<string, { month: number; day: number }>();

/** Month and day of the lunar calendar. A leap month has the number of the month that it follows. */
export function lunarOf(day: string): { month: number; day: number } {
  const before = known.get(day);
  if (before !== undefined) return before;
  const parts = chinese.formatToParts(asUtc(day));
  const part = (type: string) => Number.parseInt(parts.find((one) => one.type === type)?.value ?? '', 10);
  const lunar = { month: part('month'), day: part('day') };
  known.set(day, lunar);
  return lunar;
}

/** 赶场天 in 青禾: lunar days that end in 3 or 8. */
export function isMarketDay(day: string): boolean {
  return [3, 8].includes(lunarOf(day).day % 10);
}

/** Returns a day and a time `HH:mm` as a moment in Asia/Shanghai. */
export function momentOf(day: string, time: string): string {
  return `${day}T${time}:00+08:00`;
}

/** Adds hours to a time `HH:mm` of the same day. */
export function addHours(time: string, hours: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const total = hour * 60 + minute + Math.round(hours * 60);
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

/** Hours from one time to another of the same day. */
export function hoursBetween(from: string, to: string): number {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return (minutes(to) - minutes(from)) / 60;
}
