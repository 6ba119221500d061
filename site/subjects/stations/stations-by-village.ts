import type { Station } from '#content/schema/station.ts';
import type { Village } from '#content/schema/village.ts';
import { perDataset } from '#site/dataset/dataset.ts';

/** The stations of a village. Stations without a village (the town's institute) have `village: null`. */
export interface VillageStations {
  readonly village: Village | null;
  readonly stations: readonly Station[];
}

/** Stations by village in the town's order, the town's institute first; only villages with a station. */
export const stationsByVillage = perDataset(({ stations, villages }): VillageStations[] => {
  const ofTown = stations.rows.filter(({ villageId }) => villageId === null);
  return [
    ...(ofTown.length > 0 ? [{ village: null, stations: ofTown }] : []),
    ...villages.rows
      .map((village) => ({ village, stations: stations.where('villageId', village.id) }))
      .filter((group) => group.stations.length > 0),
  ];
});
