import { formatValue } from '#content/metrics/format.ts';
import { amount, definitionOf, type Chart, type ChartInput } from './chart.ts';
import { monthEntries, monthNote, spanOf } from './month-entries.ts';

/** Maximum number of months named when several share the highest value. */
const MOST_NAMES = 2;

/** 每个月办了多少场活动？ */
export function activitiesByMonth(input: ChartInput): Chart {
  const { entries, rows, total } = monthEntries(input);
  const held = definitionOf(input.document, 'activitiesHeld');
  const of = (values: (typeof rows)[number]['values']) => amount(values, held.key);
  const largest = Math.max(0, ...rows.map((row) => of(row.values)));
  const top = rows.filter((row) => of(row.values) === largest);
  const most =
    top.length <= MOST_NAMES
      ? `；最多的是${top.map(({ name }) => name).join('和')}，${top.length > 1 ? '各 ' : ''}${formatValue(largest, held)} 场`
      : '';
  const mean = formatValue(of(total.values) / Math.max(1, rows.length), { decimals: 1 });
  return {
    key: 'activities-by-month',
    question: '每个月办了多少场活动？',
    answer:
      of(total.values) === 0
        ? '这一时期还没有已开展的活动。'
        : `${spanOf(rows)}共开展 ${formatValue(of(total.values), held)} 场，平均每月 ${mean} 场${most}。`,
    shape: 'columns',
    drawn: [held],
    entries,
    rowHeader: '月份',
    columns: [held],
    rows,
    total,
    choices: [],
    note: monthNote(input, rows),
  };
}
