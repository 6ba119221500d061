import type { Activity } from '#content/schema/activity.ts';
import type { Need } from '#content/schema/need.ts';
import type { Dataset } from '#site/dataset/dataset.ts';

/** Needs that an activity answered, linked in either of the two records; each once. */
export function activityNeeds(dataset: Pick<Dataset, 'needs'>, activity: Activity): Need[] {
  const needs = new Map(dataset.needs.all(activity.needIds).map((need) => [need.id, need]));
  for (const need of dataset.needs.where('activityId', activity.id)) needs.set(need.id, need);
  return [...needs.values()];
}
