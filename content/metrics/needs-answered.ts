import { isAnswered, needMetric } from './need-metric.ts';

/** 办结的群众需求. */
export const needsAnswered = needMetric(
  {
    key: 'needsAnswered',
    name: '办结的群众需求',
    unit: '条',
    definition: '公开的群众需求中，状态为“已办结”或“已评价”并写明办结日期的，微心愿包括在内。',
    caution: '一年中办结的需求，有的是上一年派的单；不能与同一年公开的需求直接相除。',
    decimals: 0,
  },
  'done',
  'sum',
  (row) => (isAnswered(row) ? 1 : null),
);
