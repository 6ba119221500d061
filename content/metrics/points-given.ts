import { pointsMetric } from './points-metric.ts';

/** 发放的积分. */
export const pointsGiven = pointsMetric(
  {
    key: 'pointsGiven',
    name: '发放的积分',
    definition:
      '这一时期记入的服务积分和名目加分、期初结转之和，减去扣分和更正，志愿者和家庭的合在一起。兑换和到期不在其中。',
    periodRule: '按记入的日期（北京时间）归入年份，不按服务的日期；只有整年的数。',
    caution: '规则会改，各年的积分不一定按同一规则算，不宜直接比较。积分多不等于服务时间长。',
  },
  'given',
);
