import { activityMonths } from '#site/lib/activities/activity-months.ts';
import { monthPath } from '#site/lib/activities/activity-paths.ts';
import type { Dataset } from '#site/lib/dataset.ts';

export const pattern = '/activities/[year]/[month]';

/** One page per month with activities, oldest first. */
export function urls(dataset: Dataset): string[] {
  return activityMonths(dataset).map(monthPath);
}
