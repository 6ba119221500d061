import { isAnswered, needMetric } from './need-metric.ts';

/** 实现的微心愿. */
export const wishesFulfilled = needMetric(
  {
    key: 'wishesFulfilled',
    name: '实现的微心愿',
    unit: '个',
    definition: '公开的微心愿中，状态为“已办结”或“已评价”并写明办结日期的。',
    caution: '办结的含义以每个心愿公布的结果为准；心愿大小不同，只数个数。',
    decimals: 0,
  },
  'done',
  'sum',
  (row) => (row.channel === 'wish' && isAnswered(row) ? 1 : null),
);
