import { needCountMetric } from './need-count-metric.ts';

/** 有效需求. */
export const needsValid = needCountMetric(
  {
    key: 'needsValid',
    name: '有效需求',
    unit: '条',
    definition: '征集到的群众需求中，已经受理、没有并入别的需求的条数，办结的和还在办的都计在内。',
    caution: '还没来得及受理的不在内，最近的时期会先少后多；与“公开的群众需求”不同，那里只计已派单的。',
  },
  'valid',
);
