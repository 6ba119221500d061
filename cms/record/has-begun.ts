import { momentIn } from '#content/time/shanghai.ts';
import type { Entry } from './entry.ts';

/** Start of an entry's activity, Asia/Shanghai; null if its date is unknown. */
export function startOf({ date, starts }: Pick<Entry, 'date' | 'starts'>): Date | null {
  const moment = momentIn(date, starts || '09:00');
  return Number.isNaN(moment.getTime()) ? null : moment;
}

/** Whether the activity has begun: people can have come only then. */
export function hasBegun(entry: Pick<Entry, 'date' | 'starts'>, now = new Date()): boolean {
  const start = startOf(entry);
  return start !== null && start <= now;
}
