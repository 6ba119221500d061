import { activitiesHeld } from './activities-held.ts';
import { activityPeriodRule } from './activity-cube.ts';
import { peopleServed } from './people-served.ts';
import { ratioMetric } from './ratio-metric.ts';

/** 场均服务群众: how many residents an activity reaches (群众参与度不足). */
export const peoplePerActivity = ratioMetric(
  {
    key: 'peoplePerActivity',
    name: '场均服务群众',
    unit: '人次',
    definition: '服务群众人次除以活动场次。已开展而尚未填报人数的活动，也在场次里。',
    periodRule: activityPeriodRule,
    caution: '入户走访、上门服务本来人少，不能说参与不足；一两场大型集会会把平均数拉高。',
    decimals: 1,
  },
  { over: peopleServed, under: activitiesHeld, times: 1, nothing: '这一时期没有已开展的活动。' },
);
