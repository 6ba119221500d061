import { activityMetric } from './activity-metric.ts';

/** 志愿者人次. */
export const volunteerTurns = activityMetric(
  {
    key: 'volunteerTurns',
    name: '志愿者人次',
    unit: '人次',
    definition:
      '已开展的活动中参加服务的志愿者人数，逐场相加。同一个人参加三场，计三人次。活动已开展但尚未填报人数的，暂计零。',
    caution: '人次不是人数，不能当作志愿者的人数；有多少人，看“参加过服务的志愿者”。',
    decimals: 0,
  },
  (figures) => figures?.volunteerCount ?? 0,
);
