import type { Facility } from '#content/schema/facility.ts';
import { presentCube, presentMetric } from './present-metric.ts';
import { villageOf } from './village-of.ts';

/** 功能室和设施. */
export const facilities = presentMetric<Facility>({
  key: 'facilities',
  name: '功能室和设施',
  unit: '处',
  definition: '各阵地自有的，以及与学校、卫生室、文化站等共用的功能室和场地，一处计一次。',
  caution: '只数有多少处，不看面积大小和用得多少。',
  decimals: 0,
  table: 'facilities',
  combine: 'sum',
  cube: presentCube({
    rowsOf: (tables) => tables.facilities,
    scopes: {
      villageId: (row, tables) => villageOf(tables, row.stationId),
      stationId: (row) => row.stationId,
    },
  }),
  amounts: () => () => 1,
});
