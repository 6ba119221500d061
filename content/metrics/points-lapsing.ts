import { pointsMetric } from './points-metric.ts';

/** 将要到期的积分. */
export const pointsLapsing = pointsMetric(
  {
    key: 'pointsLapsing',
    name: '将要到期的积分',
    definition: '到数据更新时还没有用、在这一时期到期的积分，志愿者和家庭的合在一起。长期有效的不在其中。',
    periodRule: '按最后有效的那一天归入年份；只有整年的数。',
    caution: '随着兑换会减少；到期以前用掉的就不会清零，不能当作一定会清零的数。',
  },
  'lapsing',
);
