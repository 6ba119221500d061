import type { Dataset } from '#site/dataset/dataset.ts';
import { partPath } from '#site/subjects/achievements/counted-paths.ts';
import { countedScopes, isCountedScope, partsOf } from '#site/subjects/achievements/counted-scope.ts';

export const pattern = '/achievements/[year]/[scope]/[slug]';

/** Years with held activities, oldest first, by scope and id of each part. In one pass: this is asked at every publish. */
function yearsByPart({ activities, stations }: Dataset): ReadonlyMap<string, ReadonlySet<string>> {
  const villages = new Map(stations.rows.map(({ id, villageId }) => [id, villageId]));
  const years = new Map<string, Set<string>>();
  for (const { state, startsAt, stationId, teamIds, projectId, categoryId } of activities.rows) {
    if (state !== 'held') continue;
    const year = startsAt.slice(0, 4);
    const village = villages.get(stationId) ?? null;
    const keys = [
      `stations/${stationId}`,
      `categories/${categoryId}`,
      ...teamIds.map((id) => `teams/${id}`),
      ...(projectId === null ? [] : [`projects/${projectId}`]),
      ...(village === null ? [] : [`villages/${village}`]),
    ];
    for (const key of keys) {
      const known = years.get(key);
      if (known) known.add(year);
      else years.set(key, new Set([year]));
    }
  }
  return years;
}

/** For each village, station, team, project and kind with held activities: all years, and each of its years. */
export function urls(dataset: Dataset): string[] {
  const years = yearsByPart(dataset);
  return Object.keys(countedScopes)
    .filter(isCountedScope)
    .flatMap((scope) =>
      partsOf(dataset, scope).flatMap((part) => {
        const own = years.get(`${scope}/${part.id}`);
        return own === undefined ? [] : ['all', ...own].map((period) => partPath(period, scope, part));
      }),
    );
}
