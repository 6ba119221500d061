import { clockAt, hourIn, type Clock } from './clock-at.ts';
import { timeText } from './time-text.ts';

/** A time span, `HH:mm` to `HH:mm`. If it closes earlier than it opens, it ends in the following night. */
export interface Span {
  opens: string;
  closes: string;
}

/** A span over midnight must begin in the evening and end by early morning. In minutes since midnight. */
const evening = 16 * 60;
const morning = 6 * 60;
const dash = / ?(?:[-—–−~～]+|至|到) ?/y;

/** The end in minutes since midnight. If it has no part of the day, it takes that of the beginning. */
function endOf(from: Clock, to: Clock): number {
  if (to.part !== '' || from.part === '') return to.minutes;
  // 上午8:30-12:00 ends at noon, and so does 凌晨2:00-12:00.
  const hour = to.hour === 12 && /凌晨|早|上午|am/.test(from.part) ? 12 : hourIn(from.part, to.hour);
  const meant = hour === null ? to.minutes : hour * 60 + to.minute;
  return meant > from.minutes ? meant : to.minutes;
}

/**
 * The span; null if its end is ambiguous: `9:00-14:00`, `下午2:00-5:30` are clear, `9:00-5:00`, `2:00-5:30`
 * not.
 */
function span(from: Clock, to: Clock): Span | null {
  if (!from.isCertain || from.minutes === 1440) return null;
  const end = endOf(from, to);
  const isNext = from.minutes >= evening && end <= morning;
  if (end <= from.minutes && !isNext) return null;
  return { opens: timeText(from.minutes), closes: timeText(end) };
}

/**
 * Reads the time span at a position of a text: `9:00-12:00`, `上午9点到12点`, `下午2:00—5:30`, `22:00-02:00`.
 * Returns it with the position where it ends, or null if there are not two times. `span` is null if the two
 * times do not make a clear span.
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
