import { isAnswered, needMetric } from './need-metric.ts';

/** 微心愿实现率. */
export const wishFulfilment = needMetric(
  {
    key: 'wishFulfilment',
    name: '微心愿实现率',
    unit: '%',
    definition: '在这一时期派单的公开微心愿中，到数据更新时已经办结的占百分之几。没有公开的微心愿时不计算。',
    caution: '刚派单的还来不及办，近几个月的比率会先低后高；尚未派单的和不予受理的不在分母里。',
    decimals: 1,
  },
  'dispatched',
  'share',
  (row) => (row.channel === 'wish' ? (isAnswered(row) ? 1 : 0) : null),
);
