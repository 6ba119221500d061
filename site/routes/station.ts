import type { Dataset } from '#site/lib/dataset.ts';
import { stationPath } from '#site/lib/stations/station-path.ts';

export const pattern = '/stations/[slug]';

/** One page per station. */
export function urls({ stations }: Dataset): string[] {
  return stations.rows.map(stationPath);
}
