import type { Activity, ActivityFigures } from '#content/schema/activity.ts';
import { rowMetric, type RowMetric, type RowMetricSpec } from './row-metric.ts';

type Words = Pick<RowMetricSpec<Activity>, 'key' | 'name' | 'unit' | 'definition' | 'caution' | 'decimals'>;

// Shared by all activity metrics, so that a series pass finds the groups of a row only once.
const dateOf = (row: Activity): string => row.startsAt.slice(0, 10);
const rowsOf: RowMetricSpec<Activity>['rowsOf'] = (tables) => tables.activities;
const scopes: RowMetricSpec<Activity>['scopes'] = {
  stationId: (row) => row.stationId,
  teamId: (row) => row.teamIds,
  projectId: (row) => row.projectId,
  categoryId: (row) => row.categoryId,
};

/** Sum over held activities. `read` takes the amount from the ledger; missing figures count as zero. */
export function activityMetric(
  words: Words,
  read: (figures: ActivityFigures | null) => number,
): RowMetric<Activity> {
  const amount = (row: Activity): number | null => (row.state === 'held' ? read(row.figures) : null);
  return rowMetric<Activity>({
    ...words,
    table: 'activities',
    periodRule: '按活动开始那一天（北京时间）归入月份和年份；跨夜的活动只算在开始的那一天。',
    combine: 'sum',
    rowsOf,
    dateOf,
    amounts: () => amount,
    scopes,
  });
}
