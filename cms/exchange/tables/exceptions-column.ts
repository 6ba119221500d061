import { dayAtNoon } from '../../dates/day-at-noon.ts';
import { shanghaiDay } from '../../dates/shanghai-day.ts';
import { recordOf } from '../../rules/record-of.ts';
import { textOf } from '../cells/cell.ts';
import { dateOf } from '../cells/date-of.ts';
import { spanOf } from '../cells/span-of.ts';
import type { Column } from '../column.ts';

const closed = '不开放';
const example = '2026-10-01 至 2026-10-07 不开放（国庆假期）；2026-10-08 09:00-12:00、14:00-17:00（调休）';

const rowsOf = (value: unknown) => (Array.isArray(value) ? value : []).map(recordOf);
const dayOf = (value: unknown) => (typeof value === 'string' && value !== '' ? shanghaiDay(value) : '');

/** `09:00-12:00、14:00-17:00` or `不开放`; null where it is neither. */
function spansOf(text: string): { opens: string; closes: string }[] | null {
  if (text === closed) return [];
  const spans = text.split(/[、,]/).map(spanOf);
  return spans.every((span) => span !== null) ? spans : null;
}

/** One exception as it is written, its reason word for word; null where it cannot be read. */
function exceptionOf(text: string) {
  const [, when = '', reason = ''] = /^(.+?)\s*[(（](.+)[)）]$/s.exec(text) ?? [];
  const [, from = '', to, times = ''] =
    /^([^\s至到~]+)(?: ?[至到~] ?(\S+))? +(\S.*)$/.exec(textOf(when)) ?? [];
  const [first, last] = [dateOf(from, 0), dateOf(to ?? from, 0)];
  const spans = spansOf(times);
  return first && last && spans && reason.trim() !== ''
    ? { from: dayAtNoon(first), to: dayAtNoon(last), spans, reason: reason.trim() }
    : null;
}

/** Days on which a station is open otherwise, in one cell. */
export const exceptionsColumn: Column = {
  path: 'exceptions',
  heading: '特殊日期',
  aliases: ['特殊开放日期', '放假安排'],
  isRequired: false,
  example,
  note: '放假、临时加开等。几段之间用分号，原因写在括号里。',
  read: ({ exceptions }) =>
    rowsOf(exceptions)
      .map(({ from, to, spans, reason }) => {
        const days = dayOf(from) === dayOf(to) ? dayOf(from) : `${dayOf(from)} 至 ${dayOf(to)}`;
        const times = rowsOf(spans).map(({ opens, closes }) => `${String(opens)}-${String(closes)}`);
        return `${days} ${times.join('、') || closed}（${String(reason)}）`;
      })
      .join('；'),
  write: (cell, fields) => {
    // A semicolon may stand in a reason, too.
    const exceptions = (typeof cell === 'string' ? cell : textOf(cell))
      .split(/[;；]\s*(?=\d{4}[-./年])/)
      .map((text) => text.trim())
      .filter(Boolean)
      .map(exceptionOf);
    if (exceptions.includes(null)) return `“${textOf(cell)}”看不明白，请写成“${example}”这样。`;
    fields['exceptions'] = exceptions;
    return null;
  },
};
