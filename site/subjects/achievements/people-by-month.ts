import { formatValue } from '#content/metrics/format.ts';
import { amount, definitionOf, type Chart, type ChartInput } from './chart.ts';
import { monthEntries, monthNote } from './month-entries.ts';

/** 每个月服务了多少群众？ */
export function peopleByMonth(input: ChartInput): Chart {
  const { entries, rows, total } = monthEntries(input);
  const served = definitionOf(input.document, 'peopleServed');
  const all = amount(total.values, served.key);
  const held = amount(total.values, 'activitiesHeld');
  return {
    key: 'people-by-month',
    question: '每个月服务了多少群众？',
    answer:
      all === 0
        ? '这一时期还没有填报服务人次的活动。'
        : `共服务群众 ${formatValue(all, served)} 人次，平均每场 ${formatValue(all / Math.max(1, held), { decimals: 0 })} 人次。`,
    shape: 'columns',
    drawn: [served],
    entries,
    rowHeader: '月份',
    columns: [served],
    rows,
    total,
    choices: [],
    note: monthNote(input, rows),
  };
}
