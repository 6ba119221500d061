import { writtenDay } from '../cells/written-day.ts';
import { dayAtNoon } from '#cms/dates/day-at-noon.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { textOf } from '../cells/cell.ts';
import { dateOf } from '../cells/date-of.ts';
import { dayBounds } from '../cells/day-bounds.ts';
import { spanAt, type Span } from '../cells/span-at.ts';
import type { Column } from '../column.ts';

const closed = '不开放';
const example = '2026-10-01 至 2026-10-07 不开放（国庆假期）；2026-10-08 09:00-12:00、14:00-17:00（调休）';

const rowsOf = (value: unknown) => (Array.isArray(value) ? value : []).map(recordOf);

const shut = /^(?:全天)?(?:不开放|闭馆|休息|放假)$/;

/** Reads `09:00-12:00、14:00-17:00`, `全天` or `不开放`. Null for other text, and for a span into the next day. */
function spansOf(text: string): Span[] | null {
  if (shut.test(text)) return [];
  if (/^(?:全天|24小时)(?:开放)?$/.test(text)) return [{ opens: '00:00', closes: '24:00' }];
  const spans = text.split(/ ?[、,] ?/).map((one) => {
    const found = spanAt(one, 0);
    return found?.end === one.length && found.span && found.span.closes > found.span.opens
      ? found.span
      : null;
  });
  return spans.every((span) => span !== null) ? spans : null;
}

/** Reads one exception; its reason is kept word for word. Null if it cannot be read. */
function exceptionOf(text: string) {
  const [, when = '', reason = ''] = /^([^(（]+?)\s*[(（](.+)[)）]$/s.exec(text) ?? [];
  const [, from = '', to, times = ''] =
    /^([^\s至到~]+)(?: ?[至到~] ?(\S+))? +(\S.*)$/.exec(textOf(when)) ?? [];
  const bounds = dayBounds();
  const [first, last] = [dateOf(from, bounds), dateOf(to ?? from, bounds)];
  const spans = spansOf(times);
  return 'value' in first && 'value' in last && first.value <= last.value && spans && reason.trim() !== ''
    ? { from: dayAtNoon(first.value), to: dayAtNoon(last.value), spans, reason: reason.trim() }
    : null;
}

/** Days with special opening hours, in one cell. */
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
        const days =
          writtenDay(from) === writtenDay(to) ? writtenDay(from) : `${writtenDay(from)} 至 ${writtenDay(to)}`;
        const times = rowsOf(spans).map(({ opens, closes }) => `${String(opens)}-${String(closes)}`);
        return `${days} ${times.join('、') || closed}（${String(reason)}）`;
      })
      .join('；'),
  write: (cell, fields) => {
    // A reason may contain a semicolon, too.
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
