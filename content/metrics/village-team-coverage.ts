import type { Village } from '#content/schema/village.ts';
import { presentMetric } from './present-metric.ts';
import { teamedVillages } from './teamed-villages.ts';
import { villageCube } from './village-cube.ts';

/** 行政村队伍覆盖率. */
export const villageTeamCoverage = presentMetric<Village>({
  key: 'villageTeamCoverage',
  name: '行政村队伍覆盖率',
  unit: '%',
  definition: '组建了村级志愿服务队的行政村占全部行政村的百分比。',
  caution: '覆盖率达到百分之百，只表示村村有队伍，不表示队伍都常开展服务。',
  decimals: 1,
  table: 'villages',
  combine: 'share',
  cube: villageCube,
  amounts: teamedVillages,
});
