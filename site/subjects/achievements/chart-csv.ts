import type { Chart, Entry } from './chart.ts';

/** Quotes a cell if needed. Text that a spreadsheet would treat as a formula gets an apostrophe in front. */
function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The table of a chart as CSV for spreadsheets: UTF-8 with a byte order mark; lines end with CR LF. */
export function chartCsv(chart: Chart): string {
  const head = [chart.rowHeader, ...chart.columns.map(({ name, unit }) => `${name}（${unit}）`)];
  const line = ({ name, values }: Entry) => [name, ...chart.columns.map(({ key }) => values?.[key])];
  const lines = [head, ...chart.rows.map(line), ...(chart.total ? [line(chart.total)] : [])];
  return `\uFEFF${lines.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}
