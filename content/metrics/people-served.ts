import { activityMetric } from './activity-metric.ts';

/** 服务群众人次. */
export const peopleServed = activityMetric(
  {
    key: 'peopleServed',
    name: '服务群众人次',
    unit: '人次',
    definition:
      '已开展的活动中参加活动或接受服务的群众人数，由站点逐场清点后相加。同一个人来三次，计三人次；志愿者不计在内。',
    caution: '人次不是人数，不能与人口数相除当作“覆盖率”。大型集会会使个别月份明显偏高。',
    decimals: 0,
  },
  (figures) => figures?.servedCount ?? 0,
);
