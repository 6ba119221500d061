import { needMetric } from './need-metric.ts';

/** 公开的群众需求. */
export const needsPublished = needMetric(
  {
    key: 'needsPublished',
    name: '公开的群众需求',
    unit: '条',
    definition:
      '已派单、可以公开的群众需求，微心愿包括在内，一条计一次，重复的合并后只计一条。刚提交、刚受理和不予受理的需求不公开，也不计在内。',
    caution: '不是征集到的全部需求：群众提出而尚未派单的不在其中。数目多不表示问题多，可能只是问得勤。',
    decimals: 0,
  },
  'dispatched',
  'sum',
  () => 1,
);
