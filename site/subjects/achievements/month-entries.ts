import { formatPeriod } from '#content/metrics/format.ts';
import { countedPath } from './counted-paths.ts';
import { amount, type ChartInput, type Entry, figuresOf } from './chart.ts';

/** Maximum number of months in a chart of all years; the table has all months. */
const MOST_MONTHS = 36;

const monthNumber = (month: string) => Number(month.slice(5));

function label(month: string, isYearPage: boolean): string {
  const number = monthNumber(month);
  if (isYearPage) return `${number}月`;
  if (number === 1) return `${month.slice(0, 4)}年`;
  return number % 3 === 1 ? `${number}月` : '';
}

function entry(month: string, values: Entry['values'], isYearPage: boolean): Entry {
  const hasPage = amount(values, 'activitiesHeld') > 0;
  return {
    key: month,
    label: label(month, isYearPage),
    name: formatPeriod(month),
    list: countedPath(month),
    path: hasPage ? `/activities/${month.replace('-', '/')}/` : null,
    values,
  };
}

/** Bars and table rows of charts along months. A year always has twelve bars; future months are empty. */
export function monthEntries({ document, year }: ChartInput): {
  entries: Entry[];
  rows: Entry[];
  total: Entry;
} {
  const isYearPage = year !== 'all';
  const rows = document.months
    .filter(({ period }) => !isYearPage || period.startsWith(year))
    .map(({ period, values }) => entry(period, values, isYearPage));
  const known = new Map(rows.map((row) => [row.key, row]));
  const entries = isYearPage
    ? Array.from({ length: 12 }, (_, index) => {
        const month = `${year}-${String(index + 1).padStart(2, '0')}`;
        return known.get(month) ?? entry(month, null, true);
      })
    : rows.slice(-MOST_MONTHS);
  const name = formatPeriod(year);
  return {
    entries,
    rows,
    total: {
      key: year,
      label: name,
      name: isYearPage ? `${name}合计` : name,
      path: null,
      list: countedPath(year),
      values: figuresOf(document, year),
    },
  };
}

/** The months covered by the rows, in words: `2026年1—11月`, `2024年12月至2026年11月`. */
export function spanOf(rows: readonly Entry[]): string {
  const first = rows[0]?.key;
  const last = rows.at(-1)?.key;
  if (first === undefined || last === undefined) return '';
  if (first === last) return formatPeriod(first);
  if (first.slice(0, 4) !== last.slice(0, 4)) return `${formatPeriod(first)}至${formatPeriod(last)}`;
  return `${first.slice(0, 4)}年${monthNumber(first)}—${monthNumber(last)}月`;
}

/** Notes: months that the drawing leaves out, and that the current month is incomplete; may be empty. */
export function monthNote({ document, year }: ChartInput, rows: readonly Entry[]): string {
  const notes: string[] = [];
  if (year === 'all' && rows.length > MOST_MONTHS) {
    notes.push(`图中为最近 ${MOST_MONTHS} 个月，全部月份见数据表和 CSV 文件。`);
  }
  const current = document.asOf.slice(0, 7);
  if (rows.at(-1)?.key === current) notes.push(`${monthNumber(current)}月的数据尚未完整。`);
  return notes.join('');
}
