import type { Activity, ActivityFigures } from '#content/schema/activity.ts';
import { activityCube, activityPeriodRule } from './activity-cube.ts';
import type { Metric } from './metric.ts';
import { rowMetric, type RowMetricSpec } from './row-metric.ts';

type Words = Pick<RowMetricSpec<Activity>, 'key' | 'name' | 'unit' | 'definition' | 'caution' | 'decimals'>;

/** Sum over held activities. `read` takes the amount from the ledger; missing figures count as zero. */
export function activityMetric(words: Words, read: (figures: ActivityFigures | null) => number): Metric {
  return rowMetric<Activity>({
    ...words,
    table: 'activities',
    periodRule: activityPeriodRule,
    combine: 'sum',
    cube: activityCube,
    amounts: () => (row) => read(row.figures),
  });
}
