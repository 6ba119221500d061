import { standardMetric } from './standard-metric.ts';

/** 自查过的条目. */
export const standardsChecked = standardMetric(
  {
    key: 'standardsChecked',
    name: '自查过的标准条目',
    definition: '各阵地对照镇里现行标准自查过的条目，一处一条计一项，自查过几次也只计一项。',
    caution: '没有自查过的条目不在其中；是自查的结果，不是上级验收的结果。',
  },
  () => true,
);
