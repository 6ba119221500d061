import { timeOf } from './time-of.ts';

/** The span of a day that a text means, `09:00-12:00` or `上午9点到12点`, the end of the day as 24:00; null where it is none. */
export function spanOf(text: string): { opens: string; closes: string } | null {
  const [from = '', to = '', ...more] = text.split(/[-—–~至到]+/);
  const opens = timeOf(from);
  const closes = /^\s*24(?::00|[点时])\s*$/.test(to) ? '24:00' : timeOf(to);
  return opens && closes && more.length === 0 ? { opens, closes } : null;
}
