import { needCountMetric } from './need-count-metric.ts';

/** 不予受理的需求. */
export const needsRefused = needCountMetric(
  {
    key: 'needsRefused',
    name: '不予受理的需求',
    unit: '条',
    definition:
      '一年中征集到的群众需求里，不予受理的条数；原因只答复提出人，不公开。合并和不予受理有一项不到三条的，不分开公布，以免看出是谁提的。',
    caution: '不说明办事好坏：不属于志愿服务范围、要转有关部门的也在内。',
  },
  'refused',
);
