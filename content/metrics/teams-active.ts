import { activityCube, activityPeriodRule } from './activity-cube.ts';
import { distinctMetric } from './distinct-metric.ts';

/** 开展过活动的志愿服务队. */
export const teamsActive = distinctMetric(
  {
    key: 'teamsActive',
    name: '开展过活动的志愿服务队',
    unit: '支',
    definition: '这一时期至少参加过一场已开展的活动的志愿服务队，一支只计一次。',
    periodRule: activityPeriodRule,
    caution: '各月的个数不能相加。几支队伍合办的一场，每支都算开展过。',
    table: 'teams',
  },
  'teamId',
  activityCube,
  (row) => row.teamIds,
);
