import type { Activity } from '#content/schema/activity.ts';
import { addMonths } from '#site/words/dates.ts';

/** Number of held activities in one month. */
export interface MonthCount {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly count: number;
}

/**
 * Held activities per month, from the first to the last month with one, without gaps; at most the latest
 * `length` months.
 */
export function monthlyCounts(activities: readonly Activity[], length = 24): MonthCount[] {
  const counts = new Map<string, number>();
  for (const activity of activities) {
    if (activity.state !== 'held') continue;
    const month = activity.startsAt.slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const known = [...counts.keys()].toSorted();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const series: MonthCount[] = [];
  for (let month = last; month >= first && series.length < length; month = addMonths(month, -1)) {
    series.unshift({ month, count: counts.get(month) ?? 0 });
  }
  return series;
}
