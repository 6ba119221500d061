import { needCountMetric } from './need-count-metric.ts';

/** 办结的有效需求. */
export const validNeedsAnswered = needCountMetric(
  {
    key: 'validNeedsAnswered',
    name: '办结的有效需求',
    unit: '条',
    definition: '这一时期提出的有效需求中，到数据更新时已经办结的条数。',
    caution: '按提出的日期归期；按办结日期数的看“办结的群众需求”，两个数不必相等。',
  },
  'answered',
);
