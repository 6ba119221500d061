import type { ActivityMonth } from './activity-months.ts';

/**
 * How many activities a month has, as its tile says it: those held; beside them those still planned, or alone where none has
 * been held yet. A month of nothing but cancelled ones says so.
 */
export function monthCount({ totals, days }: Pick<ActivityMonth, 'totals' | 'days'>): string {
  const planned = days
    .flatMap(({ activities }) => activities)
    .filter(({ state }) => state === 'planned').length;
  if (planned === 0) return totals.held > 0 ? `${String(totals.held)} 场` : '已取消';
  return totals.held > 0
    ? `${String(totals.held)} 场，另预告 ${String(planned)} 场`
    : `预告 ${String(planned)} 场`;
}
