import type { ActivityMonth } from './activity-months.ts';

/**
 * Number of activities of a month, as shown on its tile: held ones, and planned ones if there are any. If all
 * are cancelled, the text says so.
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
