import { momentIn } from '#content/time/shanghai.ts';
import type { Entry } from './entry.ts';

/** When an entry's activity begins, Asia/Shanghai; null while its date is not known. */
export function startOf({ date, starts }: Pick<Entry, 'date' | 'starts'>): Date | null {
  const moment = momentIn(date, starts || '09:00');
  return Number.isNaN(moment.getTime()) ? null : moment;
}

/** Whether it has begun: only then can people have come. */
export function hasBegun(entry: Pick<Entry, 'date' | 'starts'>, now = new Date()): boolean {
  const start = startOf(entry);
  return start !== null && start <= now;
}
