import { formatValue } from '#content/metrics/format.ts';
import { amount, definitionOf, type Chart, type ChartInput } from './chart.ts';
import { monthEntries, monthNote } from './month-entries.ts';

/** 志愿者服务了多少小时，其中多少有签到记录？ */
export function hoursByMonth(input: ChartInput): Chart {
  const { document } = input;
  const { entries, rows, total } = monthEntries(input);
  const hours = definitionOf(document, 'serviceHours');
  const signed = definitionOf(document, 'signedHours');
  const recorded = definitionOf(document, 'recordedHours');
  const all = amount(total.values, hours.key);
  const checked = amount(total.values, signed.key);
  const share = formatValue(all === 0 ? 0 : (checked / all) * 100, { decimals: 0 });
  return {
    key: 'hours-by-month',
    question: '志愿者服务了多少小时，其中多少有签到记录？',
    answer:
      all === 0
        ? '这一时期还没有填报服务时长的活动。'
        : `共服务 ${formatValue(all, hours)} 小时，其中 ${formatValue(checked, signed)} 小时（${share}%）有现场签到签退记录可核对。`,
    shape: 'columns',
    drawn: [signed, recorded],
    entries,
    rowHeader: '月份',
    columns: [hours, signed, recorded],
    rows,
    total,
    choices: [],
    note: monthNote(input, rows),
  };
}
