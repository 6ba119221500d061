import type { Village } from '#content/schema/village.ts';
import { presentMetric } from './present-metric.ts';
import { teamedVillages } from './teamed-villages.ts';
import { villageCube } from './village-cube.ts';

/** 组建了队伍的村. */
export const villagesWithTeam = presentMetric<Village>({
  key: 'villagesWithTeam',
  name: '组建了队伍的村',
  unit: '个',
  definition: '至少有一支公开的村级志愿服务队、队伍写明属于本村的行政村（社区）个数。',
  caution: '只说明组建了队伍，不说明队伍是不是常开展服务。',
  decimals: 0,
  table: 'villages',
  combine: 'sum',
  cube: villageCube,
  amounts: (tables) => {
    const teamed = teamedVillages(tables);
    return (row) => teamed(row) || null;
  },
});
