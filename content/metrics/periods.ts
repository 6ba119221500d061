import type { Period } from './metric.ts';

/** Name of a period: `all`, a year `YYYY`, a half `YYYY-H1`, a quarter `YYYY-Q1` or a month `YYYY-MM`. */
export type PeriodName = string;

/** Whether a day lies in a period. A null day lies in no period. */
export function isInPeriod(day: string | null, { from, to }: Period): boolean {
  return day !== null && (from === undefined || day >= from) && (to === undefined || day <= to);
}

/** Month `YYYY-MM` of a day or moment in Asia/Shanghai. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** Year `YYYY` of a day or moment in Asia/Shanghai. */
export function yearOf(day: string): string {
  return day.slice(0, 4);
}

/** Last day of a month `YYYY-MM`. */
function lastDay(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Half-year that contains a day or month. */
export function halfOf(day: string): string {
  return `${yearOf(day)}-H${Math.ceil(Number(day.slice(5, 7)) / 6)}`;
}

/** Quarter that contains a day or month. */
export function quarterOf(day: string): string {
  return `${yearOf(day)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** Names of the year, half, quarter and month that contain a day. */
export function periodsWith(day: string): string[] {
  return [yearOf(day), halfOf(day), quarterOf(day), monthOf(day)];
}

/**
 * First and last day of a named period; undefined for `all`. Throws RangeError if the name is not `all`,
 * `YYYY`, `YYYY-H1`, `YYYY-Q1` or `YYYY-MM`.
 */
export function periodOf(name: PeriodName): Period | undefined {
  if (name === 'all') return undefined;
  const [, year, kind, number] =
    /^(\d{4})(?:-(H(?=[12]$)|Q(?=[1-4]$)|(?=0[1-9]$|1[0-2]$))(\d+))?$/.exec(name) ?? [];
  if (year === undefined)
    throw new RangeError(
      `“${name}”不是时期：请写 all、年份（如 2026）、半年（如 2026-H1）、季度（如 2026-Q1）或月份（如 2026-03）。`,
    );
  const length = kind === undefined ? 12 : kind === 'H' ? 6 : kind === 'Q' ? 3 : 1;
  const end = length * Number(number ?? 1);
  return { from: `${year}-${two(end - length + 1)}-01`, to: lastDay(`${year}-${two(end)}`) };
}

/** The year, half, quarter or month that consists of exactly these days; null if there is none. */
export function exactPeriod(period: Period): PeriodName | null {
  if (!period.from) return null;
  for (const name of periodsWith(period.from)) {
    const days = periodOf(name);
    if (days?.from === period.from && days.to === period.to) return name;
  }
  return null;
}

/** All months from the first to the last, both included. Empty if the first is later. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  let [year = 0, number = 1] = first.split('-').map(Number);
  for (;;) {
    const month = `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}`;
    if (month > last) return months;
    months.push(month);
    number += 1;
    if (number > 12) {
      number = 1;
      year += 1;
    }
  }
}

/**
 * Months of a time axis: every month from the first to the last given one, but only in years that contain a
 * given month. One wrong date, such as year 26, therefore adds its own year and not the two thousand years
 * after it.
 */
export function monthsAround(months: readonly string[]): string[] {
  const sorted = months.toSorted();
  const years = new Set(sorted.map(yearOf));
  const [first, last] = [sorted[0] ?? '9', sorted.at(-1) ?? '0'];
  return [...years].flatMap((year) =>
    monthsBetween(first > `${year}-01` ? first : `${year}-01`, last < `${year}-12` ? last : `${year}-12`),
  );
}
