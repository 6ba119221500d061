import type { Village } from '#content/schema/village.ts';
import { presentMetric } from './present-metric.ts';
import { villageCube } from './village-cube.ts';
import { coveredVillages } from './covered-villages.ts';

/** 有阵地的行政村. */
export const villagesCovered = presentMetric<Village>({
  key: 'villagesCovered',
  name: '有阵地的行政村',
  unit: '个',
  definition: '至少有一个公开的实践站或服务点的行政村（社区）个数。',
  caution: '只说明村里有没有阵地，不说明离每个村民组有多远。',
  decimals: 0,
  table: 'villages',
  combine: 'sum',
  cube: villageCube,
  amounts: (tables) => {
    const covered = coveredVillages(tables);
    return (row) => covered(row) || null;
  },
});
