import { needCountMetric } from './need-count-metric.ts';

/** 在办的有效需求. */
export const needsOpen = needCountMetric(
  {
    key: 'needsOpen',
    name: '在办的有效需求',
    unit: '条',
    definition: '有效需求中到数据更新时还没有办结的条数，包括已受理待派单、已派单和服务中的。',
    caution: '按提出的日期归期、按现在的情况计：同一时期的数会随着办结减少，不是当时的积压。',
  },
  'open',
);
