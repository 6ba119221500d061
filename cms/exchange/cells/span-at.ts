import { clockAt, hourIn, type Clock } from './clock-at.ts';
import { timeText } from './time-text.ts';

/** A span of a day, `HH:mm` to `HH:mm`; it ends in the night after where it closes earlier than it opens. */
export interface Span {
  opens: string;
  closes: string;
}

/** What goes over midnight begins in the evening and ends by early morning. */
const evening = 16 * 60;
const morning = 6 * 60;
const dash = / ?(?:[-—–−~～]+|至|到) ?/y;

/** When the end is, in minutes: with the part of the day that the beginning has, where it says none itself. */
function endOf(from: Clock, to: Clock): number {
  if (to.part !== '' || from.part === '') return to.minutes;
  // 上午8:30-12:00 ends at noon, 凌晨2:00-12:00 too.
  const hour = to.hour === 12 && /凌晨|早|上午|am/.test(from.part) ? 12 : hourIn(from.part, to.hour);
  const meant = hour === null ? to.minutes : hour * 60 + to.minute;
  return meant > from.minutes ? meant : to.minutes;
}

/** Whether the end is told beyond doubt: by its beginning, `9:00-14:00`, `下午2:00-5:30`; not `9:00-5:00` or `2:00-5:30`. */
function span(from: Clock, to: Clock): Span | null {
  if (!from.isCertain || from.minutes === 1440) return null;
  const end = endOf(from, to);
  const isNext = from.minutes >= evening && end <= morning;
  if (end <= from.minutes && !isNext) return null;
  return { opens: timeText(from.minutes), closes: timeText(end) };
}

/**
 * The span of a day that stands in a text at a place, and where it ends: `9:00-12:00`, `上午9点到12点`, `下午2:00—5:30`,
 * `22:00-02:00`. `span` is null where two times stand there that make none; the whole is null where nothing does.
 */
export function spanAt(text: string, at: number): { span: Span | null; end: number } | null {
  const from = clockAt(text, at);
  if (!from) return null;
  dash.lastIndex = from.end;
  const between = dash.exec(text);
  const to = between && clockAt(text, from.end + between[0].length);
  if (!to) return null;
  return { span: from.clock && to.clock ? span(from.clock, to.clock) : null, end: to.end };
}
