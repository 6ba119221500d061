import type { Tables } from '#content/schema/index.ts';
import type { Village } from '#content/schema/village.ts';

/** Gives 1 for a village in which a published station stands, 0 for one without. */
export function coveredVillages(tables: Tables): (row: Village) => 0 | 1 {
  const covered = new Set(tables.stations.map((station) => station.villageId));
  return (row) => (covered.has(row.id) ? 1 : 0);
}
