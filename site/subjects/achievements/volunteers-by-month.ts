import { formatValue } from '#content/metrics/format.ts';
import { amount, definitionOf, type Chart, type ChartInput } from './chart.ts';
import { monthEntries, monthNote } from './month-entries.ts';

/** 每个月有多少志愿者参加服务？ */
export function volunteersByMonth(input: ChartInput): Chart {
  const { document, year } = input;
  const { entries, rows, total } = monthEntries(input);
  const turns = definitionOf(document, 'volunteerTurns');
  const active = definitionOf(document, 'volunteersActive');
  const registered = definitionOf(document, 'volunteersRegistered');
  const all = amount(total.values, turns.key);
  const held = amount(total.values, 'activitiesHeld');
  const people = total.values?.[active.key] ?? null;
  const distinct =
    people === null
      ? ''
      : `；${year}年参加过服务的志愿者有 ${formatValue(people, active)} 人（一人只计一次）`;
  return {
    key: 'volunteers-by-month',
    question: '每个月有多少志愿者参加服务？',
    answer:
      all === 0
        ? '这一时期还没有填报志愿者人数的活动。'
        : `共有 ${formatValue(all, turns)} 人次参加服务，平均每场 ${formatValue(all / Math.max(1, held), { decimals: 1 })} 人次${distinct}。`,
    shape: 'columns',
    drawn: [turns],
    entries,
    rowHeader: '月份',
    columns: [turns, active, registered],
    rows,
    total,
    choices: [],
    note: monthNote(input, rows),
  };
}
