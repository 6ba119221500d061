import type { Village } from '#content/schema/village.ts';
import { presentCube } from './present-metric.ts';

/** The villages, each for itself. */
export const villageCube = presentCube<Village>({
  rowsOf: (tables) => tables.villages,
  scopes: { villageId: (row) => row.id },
});
