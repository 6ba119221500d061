import { monthOf } from '#content/metrics/periods.ts';

/** The field that dates a record, by table. Rows of other tables are not dated, as a station is not. */
const datedBy: Readonly<Record<string, string>> = {
  activities: 'startsAt',
  documents: 'issuedOn',
  indicators: 'asOf',
  needs: 'dispatchedOn',
  selfChecks: 'checkedOn',
};

const lastMonths: Readonly<Record<string, string>> = {
  H1: '06',
  H2: '12',
  Q1: '03',
  Q2: '06',
  Q3: '09',
  Q4: '12',
};

/** Last month `YYYY-MM` of the period that a name, day or moment belongs to; null for all time or anything else. */
export function lastMonthOf(name: string): string | null {
  const parts = /^(\d{4})(?:-(H[12]|Q[1-4]|\d{2}))?(?:-\d{2}.*)?$/.exec(name);
  if (!parts) return null;
  const [, year = '', part] = parts;
  return monthOf(`${year}-${part === undefined ? '12' : (lastMonths[part] ?? part)}`);
}

/** Whether rows of a table are dated. */
export const isDated = (table: string): boolean => table in datedBy;

/** The month in which a record counts; null if it is not dated. */
export function monthOfRow(table: string, row: unknown): string | null {
  const field = datedBy[table];
  if (field === undefined || typeof row !== 'object' || row === null) return null;
  const value: unknown = Reflect.get(row, field);
  return typeof value === 'string' ? lastMonthOf(value) : null;
}

/** Whether a month was over on a day, so that its figures should have stood still. */
export const isOver = (month: string | null, day: string): month is string =>
  month !== null && month < monthOf(day);
