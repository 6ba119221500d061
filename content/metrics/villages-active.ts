import { activityCube, activityPeriodRule } from './activity-cube.ts';
import { distinctMetric } from './distinct-metric.ts';
import { villageOf } from './village-of.ts';

/** 开展过活动的村. */
export const villagesActive = distinctMetric(
  {
    key: 'villagesActive',
    name: '开展过活动的村',
    unit: '个',
    definition: '这一时期在本村的阵地至少有一场已开展的活动的行政村（社区），一个村只计一次。',
    periodRule: activityPeriodRule,
    caution: '各月的个数不能相加。镇实践所和别的村办的活动，本村的人也可能参加了。',
    table: 'villages',
  },
  'villageId',
  activityCube,
  (row, tables) => villageOf(tables, row.stationId),
);
