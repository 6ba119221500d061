/**
 * Opening times as one short text for a `data-` attribute, so that a list of 300 stations stays small:
 * `12345@09:00-12:00+14:00-17:30,67/03-01~10-31@10:00-16:00,2026-10-01~2026-10-07@` (weekdays, with their
 * season after `/`; then exceptions; nothing after `@` means closed).
 */
import { bySeason, joinSpans, type DaySpan, type OpeningTimes, type SeasonHours } from './opening-hours.ts';

const spansCode = (spans: readonly DaySpan[]) =>
  joinSpans(spans)
    .map(({ opens, closes }) => `${opens}-${closes}`)
    .join('+');

function weekCode({ season, hours }: SeasonHours): string[] {
  const weekdays = new Map<string, string>();
  for (let weekday = 1; weekday <= 7; weekday += 1) {
    const spans = hours.filter((span) => span.weekday === weekday);
    if (spans.length === 0) continue;
    const code = spansCode(spans);
    weekdays.set(code, `${weekdays.get(code) ?? ''}${weekday}`);
  }
  const during = season ? `/${season.from}~${season.to}` : '';
  return [...weekdays].map(([code, days]) => `${days}${during}@${code}`);
}

/** Encodes opening times. Exceptions that ended before `today` are left out. */
export function encodeOpening({ hours, exceptions }: OpeningTimes, today: string): string {
  return [
    ...bySeason(hours).flatMap(weekCode),
    ...exceptions
      .filter(({ to }) => to >= today)
      .map(({ from, to, spans }) => `${from}~${to}@${spansCode(spans)}`),
  ].join(',');
}

function decodeSpans(code: string): DaySpan[] {
  if (code === '') return [];
  return code.split('+').map((span) => {
    const [opens = '', closes = ''] = span.split('-');
    return { opens, closes };
  });
}

/** Decodes a text made by `encodeOpening`. */
export function decodeOpening(text: string): OpeningTimes {
  const hours: OpeningTimes['hours'][number][] = [];
  const exceptions: OpeningTimes['exceptions'][number][] = [];
  for (const part of text.split(',').filter(Boolean)) {
    const [when = '', code = ''] = part.split('@');
    const spans = decodeSpans(code);
    const [from = '', to] = when.split('~');
    const [weekdays = '', during] = when.split('/');
    if (to !== undefined && during === undefined) {
      exceptions.push({ from, to, spans });
      continue;
    }
    const season = during === undefined ? null : { from: during.slice(0, 5), to: during.slice(6) };
    for (const weekday of weekdays)
      hours.push(...spans.map((span) => ({ weekday: Number(weekday), ...span, season })));
  }
  return { hours, exceptions };
}
