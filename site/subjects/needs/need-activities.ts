import type { Activity } from '#content/schema/activity.ts';
import type { Need } from '#content/schema/need.ts';
import type { Dataset } from '#site/dataset/dataset.ts';

/** Activities that answered a need, linked in either of the two records; each once, oldest first. */
export function needActivities(dataset: Pick<Dataset, 'activities'>, need: Need): Activity[] {
  const activities = new Map(dataset.activities.where('needIds', need.id).map((row) => [row.id, row]));
  const named = dataset.activities.find(need.activityId);
  if (named) activities.set(named.id, named);
  return [...activities.values()].toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
}
