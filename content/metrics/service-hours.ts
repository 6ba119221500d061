import { activityMetric } from './activity-metric.ts';

/** 志愿服务时长. */
export const serviceHours = activityMetric(
  {
    key: 'serviceHours',
    name: '志愿服务时长',
    unit: '小时',
    definition:
      '已开展的活动中全部志愿者服务时长之和，由“现场签到时长”和“工作人员登记时长”两部分组成。尚未填报的活动暂计零。',
    caution: '只有现场签到的部分有签到签退记录可核对；引用总数时请同时注明其中签到的部分。',
    decimals: 1,
  },
  (figures) => figures?.serviceHours ?? 0,
);
