import type { Dataset } from '#site/dataset/dataset.ts';
import { stationPath } from '#site/subjects/stations/station-path.ts';

export const pattern = '/stations/[slug]';

/** One page per station. */
export function urls({ stations }: Dataset): string[] {
  return stations.rows.map(stationPath);
}
