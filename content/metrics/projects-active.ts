import { activityCube, activityPeriodRule } from './activity-cube.ts';
import { distinctMetric } from './distinct-metric.ts';

/** 开展过活动的项目. */
export const projectsActive = distinctMetric(
  {
    key: 'projectsActive',
    name: '开展过活动的项目',
    unit: '个',
    definition: '这一时期至少有一场已开展的活动的服务项目，一个项目只计一次；没有归入项目的活动不计。',
    periodRule: activityPeriodRule,
    caution:
      '各月的个数不能相加：一个项目几个月都开展的，合计只计一次。活动没有填项目的，项目会显得没有开展。',
    table: 'projects',
  },
  'projectId',
  activityCube,
  (row) => row.projectId,
);
