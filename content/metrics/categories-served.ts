import { activityCube, activityPeriodRule } from './activity-cube.ts';
import { distinctMetric } from './distinct-metric.ts';

/** 活动的类别数. */
export const categoriesServed = distinctMetric(
  {
    key: 'categoriesServed',
    name: '活动的类别数',
    unit: '类',
    definition: '这一时期已开展的活动有几个服务类别，一类只计一次。',
    periodRule: activityPeriodRule,
    caution: '类别由镇里自己划分，分得细数目就大，不能与别的镇比较。',
    table: 'categories',
  },
  'categoryId',
  activityCube,
  (row) => row.categoryId,
);
