import { activityMetric } from './activity-metric.ts';

/** 活动场次. */
export const activitiesHeld = activityMetric(
  {
    key: 'activitiesHeld',
    name: '活动场次',
    unit: '场',
    definition:
      '状态为“已开展”的公开活动，一条活动记录计一场。即将开展的、已取消的不计；同一天在同一站点开展的两个活动计两场；按志愿队统计时，几支队伍合办的一场在每支队伍各计一场。',
    caution: '只说明办了多少场，不说明办得好不好、来了多少人。各站人口和条件不同，不宜据此排名。',
    decimals: 0,
  },
  () => 1,
);
