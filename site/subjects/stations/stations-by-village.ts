import type { Station } from '#content/schema/station.ts';
import type { Village } from '#content/schema/village.ts';
import { perDataset } from '#site/dataset/dataset.ts';

/** The stations of a village; those of no village (the town's institute) stand under `village: null`. */
export interface VillageStations {
  readonly village: Village | null;
  readonly stations: readonly Station[];
}

/** All stations by village in the town's own order, the town's institute first; villages without one are left out. */
export const stationsByVillage = perDataset(({ stations, villages }): VillageStations[] => {
  const ofTown = stations.rows.filter(({ villageId }) => villageId === null);
  return [
    ...(ofTown.length > 0 ? [{ village: null, stations: ofTown }] : []),
    ...villages.rows
      .map((village) => ({ village, stations: stations.where('villageId', village.id) }))
      .filter((group) => group.stations.length > 0),
  ];
});
