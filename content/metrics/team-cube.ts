import type { Team } from '#content/schema/team.ts';
import { presentCube } from './present-metric.ts';
import { villageOf } from './village-of.ts';

/** The teams. A village has its own, and those that work from a station in it. */
export const teamCube = presentCube<Team>({
  rowsOf: (tables) => tables.teams,
  scopes: {
    villageId: (row, tables) => row.villageId ?? villageOf(tables, row.stationId),
    stationId: (row) => row.stationId,
    teamId: (row) => row.id,
    categoryId: (row) => row.categoryId,
  },
});
