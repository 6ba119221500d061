import type { Dataset } from '#site/dataset/dataset.ts';
import { partPath } from '#site/subjects/achievements/counted-paths.ts';
import {
  countedScopes,
  heldActivities,
  isCountedScope,
  partsOf,
} from '#site/subjects/achievements/counted-scope.ts';

export const pattern = '/achievements/[year]/[scope]/[slug]';

/** For each village, station, team and project with held activities: all years, and each of its years. */
export function urls(dataset: Dataset): string[] {
  return Object.keys(countedScopes)
    .filter(isCountedScope)
    .flatMap((scope) =>
      partsOf(dataset, scope).flatMap((part) => {
        const years = new Set(
          heldActivities(dataset, scope, part.id).map(({ startsAt }) => startsAt.slice(0, 4)),
        );
        return years.size === 0 ? [] : ['all', ...years].map((period) => partPath(period, scope, part));
      }),
    );
}
