import { pointsMetric } from './points-metric.ts';

/** 到期清零的积分. */
export const pointsLapsed = pointsMetric(
  {
    key: 'pointsLapsed',
    name: '到期清零的积分',
    definition: '这一时期因到期没有用完而清零的积分，志愿者和家庭的合在一起。',
    periodRule: '按清零入账的日期（北京时间）归入年份，通常是到期后的第一天；只有整年的数。',
    caution: '只是没有用完的部分，不说明有多少人没有兑换。',
  },
  'lapsed',
);
