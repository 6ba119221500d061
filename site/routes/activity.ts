import type { Dataset } from '#site/lib/dataset.ts';

export const pattern = '/activities/[slug]';

/** One page per activity, oldest first. */
export function urls(dataset: Dataset): string[] {
  return dataset.activities.rows.map((activity) => `/activities/${activity.slug}/`);
}
