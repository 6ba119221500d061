import type { Station } from '#content/schema/station.ts';
import { presentCube } from './present-metric.ts';

/** The stations, and those of a village. */
export const stationCube = presentCube<Station>({
  rowsOf: (tables) => tables.stations,
  scopes: { villageId: (row) => row.villageId, stationId: (row) => row.id },
});
