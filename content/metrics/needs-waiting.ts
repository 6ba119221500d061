import { needCountMetric } from './need-count-metric.ts';

/** 待受理的需求. */
export const needsWaiting = needCountMetric(
  {
    key: 'needsWaiting',
    name: '待受理的需求',
    unit: '条',
    definition: '征集到的群众需求中，到数据更新时还没有受理、也没有合并或不予受理的条数。',
    caution: '按提出的日期归期、按现在的情况计：受理以后这个数就减少，不是当时的积压。',
  },
  'waiting',
);
