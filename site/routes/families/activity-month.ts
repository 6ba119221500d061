import { activityMonths } from '#site/subjects/activities/activity-months.ts';
import { monthPath } from '#site/subjects/activities/activity-paths.ts';
import type { Dataset } from '#site/dataset/dataset.ts';

export const pattern = '/activities/[year]/[month]';

/** One page per month with activities, oldest first. */
export function urls(dataset: Dataset): string[] {
  return activityMonths(dataset).map(monthPath);
}
