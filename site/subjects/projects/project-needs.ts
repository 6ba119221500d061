import type { Need } from '#content/schema/need.ts';
import type { Dataset } from '#site/dataset/dataset.ts';

/** Needs of a project, latest first: those assigned to it and those that its activities answered. */
export function projectNeeds(dataset: Pick<Dataset, 'needs' | 'activities'>, projectId: string): Need[] {
  const needs = new Map<string, Need>();
  for (const need of dataset.needs.where('projectId', projectId)) needs.set(need.id, need);
  for (const activity of dataset.activities.where('projectId', projectId)) {
    for (const need of dataset.needs.all(activity.needIds)) needs.set(need.id, need);
    for (const need of dataset.needs.where('activityId', activity.id)) needs.set(need.id, need);
  }
  return [...needs.values()].toSorted((a, b) =>
    a.submittedOn < b.submittedOn ? 1 : a.submittedOn > b.submittedOn ? -1 : a.code < b.code ? 1 : -1,
  );
}
