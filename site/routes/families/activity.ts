import { pagePath } from '#content/schema/pages.ts';
import type { Dataset } from '#site/dataset/dataset.ts';
import { activityYears } from '#site/subjects/activities/activity-months.ts';
import { yearPath } from '#site/subjects/activities/activity-paths.ts';
import { lastDayOf } from '#site/subjects/activities/activity-status.ts';

/** Activities and years share one route. A year has four digits; no activity has such a slug. */
export const pattern = '/activities/[slug]';

/** One page per activity, oldest first, then one per year. */
export function urls(dataset: Dataset): string[] {
  return [
    ...dataset.activities.rows.map((row) => pagePath('activities', row)),
    ...activityYears(dataset).map(({ year }) => yearPath(year)),
  ];
}

/** The day when a story was published, or when an activity without one was held; otherwise undefined. */
export function lastModified(dataset: Pick<Dataset, 'activities'>, url: string): string | undefined {
  const activity = dataset.activities.bySlug(url.split('/')[2]);
  return activity?.story?.publishedOn ?? (activity?.state === 'held' ? lastDayOf(activity) : undefined);
}
