import { activityMetric } from './activity-metric.ts';

/** 工作人员登记时长. */
export const recordedHours = activityMetric(
  {
    key: 'recordedHours',
    name: '工作人员登记时长',
    unit: '小时',
    definition: '志愿服务时长中，由工作人员填报并由登记人负责的部分，等于志愿服务时长减去现场签到时长。',
    caution: '没有逐人的签到记录，不能与现场签到时长同等看待。',
    decimals: 1,
  },
  (figures) => (figures ? Math.max(0, figures.serviceHours - figures.signedHours) : 0),
);
