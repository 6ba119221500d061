import type { Village } from '#content/schema/village.ts';
import { presentMetric } from './present-metric.ts';
import { villageCube } from './village-cube.ts';
import { coveredVillages } from './covered-villages.ts';

/** 行政村阵地覆盖率. */
export const villageCoverage = presentMetric<Village>({
  key: 'villageCoverage',
  name: '行政村阵地覆盖率',
  unit: '%',
  definition: '有阵地的行政村占全部行政村的百分比。',
  caution: '覆盖率达到百分之百，只表示村村有阵地，不表示人人都方便到达。',
  decimals: 1,
  table: 'villages',
  combine: 'share',
  cube: villageCube,
  amounts: coveredVillages,
});
