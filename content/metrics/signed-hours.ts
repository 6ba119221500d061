import { activityMetric } from './activity-metric.ts';

/** 现场签到时长. */
export const signedHours = activityMetric(
  {
    key: 'signedHours',
    name: '现场签到时长',
    unit: '小时',
    definition: '志愿服务时长中，志愿者在活动现场签到并签退、有记录可核对的部分。',
    caution: '没有签到条件的偏远村组这一项会偏低，不等于服务做得少。',
    decimals: 1,
  },
  (figures) => figures?.signedHours ?? 0,
);
