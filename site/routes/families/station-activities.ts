import type { Dataset } from '#site/dataset/dataset.ts';
import { stationActivitiesPath } from '#site/subjects/stations/station-path.ts';

export const pattern = '/stations/[slug]/activities';

/** One list for each station that has an activity. */
export function urls({ activities, stations }: Dataset): string[] {
  return stations.rows
    .filter(({ id }) => activities.where('stationId', id).length > 0)
    .map(stationActivitiesPath);
}
