import { pointsMetric } from './points-metric.ts';

/** 兑换的积分. */
export const pointsRedeemed = pointsMetric(
  {
    key: 'pointsRedeemed',
    name: '兑换的积分',
    definition:
      '这一时期兑换物品所用的积分，减去退回的，志愿者和家庭的合在一起。优先资格不扣积分，不在其中。',
    periodRule: '按记入的日期（北京时间）归入年份；只有整年的数。',
    caution: '这一时期退回的可能是以前兑换的，个别时期会因此是负数。',
  },
  'redeemed',
);
