import type { Tables } from '#content/schema/index.ts';
import type { Village } from '#content/schema/village.ts';

/** Returns a function that gives 1 for a village with a published station and 0 for any other village. */
export function coveredVillages(tables: Tables): (row: Village) => 0 | 1 {
  const covered = new Set(tables.stations.map((station) => station.villageId));
  return (row) => (covered.has(row.id) ? 1 : 0);
}
