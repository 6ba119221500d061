import { activityCube, activityPeriodRule } from './activity-cube.ts';
import { distinctMetric } from './distinct-metric.ts';

/** 开展过活动的阵地. */
export const stationsActive = distinctMetric(
  {
    key: 'stationsActive',
    name: '开展过活动的阵地',
    unit: '个',
    definition: '这一时期至少有一场已开展的活动的阵地，一处只计一次。',
    periodRule: activityPeriodRule,
    caution: '各月的个数不能相加。只说明办过，不说明办了多少场。',
    table: 'stations',
  },
  'stationId',
  activityCube,
  (row) => row.stationId,
);
