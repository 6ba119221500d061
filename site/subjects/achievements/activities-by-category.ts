import { formatValue } from '#content/metrics/format.ts';
import { amount, definitionOf, type Chart, type ChartInput, type Entry } from './chart.ts';
import { partPath } from './counted-paths.ts';
import { ownerEntries, ownerMetrics, ownerTotal } from './owner-entries.ts';

/** 办得最多的是哪一类？ Sorted by the drawn metric, largest first. */
export function activitiesByCategory(input: ChartInput): Chart {
  const { document, year } = input;
  const columns = ownerMetrics.map((key) => definitionOf(document, key));
  const drawn = columns.find(({ key }) => key === input.choice) ?? columns[0];
  const of = (entry: Entry, key = drawn?.key ?? '') => amount(entry.values, key);
  const rows = ownerEntries(document.categories, year, ({ name, slug }) => ({
    label: name,
    path: null,
    list: partPath(year, 'categories', { slug }),
  })).sort((a, b) => of(b) - of(a));
  const total = ownerTotal(input);
  const [first, second] = rows.toSorted((a, b) => of(b, 'activitiesHeld') - of(a, 'activitiesHeld'));
  const words = (entry: Entry) => {
    const share = (of(entry, 'activitiesHeld') / of(total, 'activitiesHeld')) * 100;
    return `${entry.name}（${of(entry, 'activitiesHeld')} 场，占 ${formatValue(share, { decimals: 0 })}%）`;
  };
  const isEmpty = !first || of(total, 'activitiesHeld') === 0;
  return {
    key: 'activities-by-category',
    question: '办得最多的是哪一类活动？',
    answer: isEmpty
      ? '这一时期还没有已开展的活动。'
      : `最多的是${words(first)}${second && of(second, 'activitiesHeld') > 0 ? `，其次是${words(second)}` : ''}。`,
    shape: 'bars',
    drawn: drawn ? [drawn] : [],
    entries: rows,
    rowHeader: '类别',
    columns,
    rows,
    total,
    choices: columns,
    note: '',
  };
}
