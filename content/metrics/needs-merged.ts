import { needCountMetric } from './need-count-metric.ts';

/** 合并的需求. */
export const needsMerged = needCountMetric(
  {
    key: 'needsMerged',
    name: '合并的需求',
    unit: '条',
    definition:
      '一年中征集到的群众需求里，与别的需求重复而并入的条数。合并和不予受理有一项不到三条的，不分开公布。',
    caution: '并入的需求随那一条一起办、一起答复，不是没有办。',
  },
  'merged',
);
