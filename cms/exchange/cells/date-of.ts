import { textOf, type Cell } from './cell.ts';

/** Days from Excel's day 0 (1899-12-30, its leap-year mistake counted in) to 1970-01-01. */
const excelEpoch = 25_569;
/** Excel numbers that are taken for days: 1980 to 2079. Smaller ones are numbers that somebody typed. */
const excelDays = { from: 29_221, to: 65_746 } as const;

const pad = (value: number) => String(value).padStart(2, '0');

/** A real calendar day as `YYYY-MM-DD`, or null, e.g. for February 30. */
function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? `${year}-${pad(month)}-${pad(day)}` : null;
}

/**
 * The day that a cell means, `YYYY-MM-DD`: a date, an Excel day number, `2026.3.5`, `2026/3/5`, `2026-03-05`, `20260305`,
 * `2026年3月5日`, `3月5日` and `3.5` (of `year`), with or without a time behind it. Null where it is no day.
 */
export function dateOf(cell: Cell, year: number): string | null {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? null : cell.toISOString().slice(0, 10);
  const text = textOf(cell);
  if (/^\d{5}(?:\.\d+)?$/.test(text)) {
    const days = Math.floor(Number(text));
    if (days < excelDays.from || days > excelDays.to) return null;
    return new Date((days - excelEpoch) * 86_400_000).toISOString().slice(0, 10);
  }
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) return calendarDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const full = /^(\d{2}|\d{4}) ?[-./年] ?(\d{1,2}) ?[-./月] ?(\d{1,2}) ?[日号]?(?!\d)/.exec(text);
  if (full) {
    const given = Number(full[1]);
    return calendarDay(given < 100 ? 2000 + given : given, Number(full[2]), Number(full[3]));
  }
  const short = /^(\d{1,2}) ?[-./月] ?(\d{1,2}) ?[日号]?(?!\d)/.exec(text);
  return short ? calendarDay(year, Number(short[1]), Number(short[2])) : null;
}
