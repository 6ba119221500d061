import { needCountMetric } from './need-count-metric.ts';

/** 合并或不予受理的需求. */
export const needsSetAside = needCountMetric(
  {
    key: 'needsSetAside',
    name: '合并或不予受理的需求',
    unit: '条',
    definition: '征集到的群众需求中，与别的需求重复而并入的，以及不予受理的，合在一起的条数。',
    caution: '不能当作拒绝了多少：重复的并入以后照样办、照样答复。',
  },
  'setAside',
);
