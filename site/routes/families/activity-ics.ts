import { activityCalendarPath } from '#site/subjects/activities/activity-paths.ts';
import type { Dataset } from '#site/dataset/dataset.ts';

export const pattern = '/activities/[slug].ics';
export const inSitemap = false;

/** A calendar file for each activity that is not yet recorded as held. */
export function urls(dataset: Dataset): string[] {
  return dataset.activities.rows.filter((activity) => activity.state !== 'held').map(activityCalendarPath);
}
