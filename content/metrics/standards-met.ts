import { standardMetric } from './standard-metric.ts';

/** 达标的条目. */
export const standardsMet = standardMetric(
  {
    key: 'standardsMet',
    name: '达标的标准条目',
    definition: '各阵地对照镇里现行标准自查，最近一次结果是“达标”的条目，一处一条计一项。基本达标的不计。',
    caution: '是自查的结果，不是上级验收的结果；没有自查过的条目不在其中。',
  },
  ({ result }) => result === 'met',
);
