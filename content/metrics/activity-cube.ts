import type { Activity } from '#content/schema/activity.ts';
import type { CubeSpec } from './cube.ts';
import { villageOf } from './village-of.ts';

/** Held activities by the day on which they began. A village has those of the stations in it. */
export const activityCube: CubeSpec<Activity> = {
  rowsOf: ({ activities }) => activities.filter(({ state }) => state === 'held'),
  dateOf: (row) => row.startsAt.slice(0, 10),
  scopes: {
    villageId: (row, tables) => villageOf(tables, row.stationId),
    stationId: (row) => row.stationId,
    teamId: (row) => row.teamIds,
    projectId: (row) => row.projectId,
    categoryId: (row) => row.categoryId,
  },
};

export const activityPeriodRule = '按活动开始那一天（北京时间）归入时期；跨夜的活动只算在开始的那一天。';
