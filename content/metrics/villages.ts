import type { Village } from '#content/schema/village.ts';
import { presentMetric } from './present-metric.ts';
import { villageCube } from './village-cube.ts';

/** 行政村总数: the denominator of coverage. */
export const villages = presentMetric<Village>({
  key: 'villages',
  name: '行政村',
  unit: '个',
  definition: '列入公开数据的行政村（社区）总数，是阵地覆盖率的分母。',
  caution: '以本站列出的村为准，可能与民政部门的统计时点不同。',
  decimals: 0,
  table: 'villages',
  combine: 'sum',
  cube: villageCube,
  amounts: () => () => 1,
});
