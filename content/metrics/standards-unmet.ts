import { standardMetric } from './standard-metric.ts';

/** 未达标的条目. */
export const standardsUnmet = standardMetric(
  {
    key: 'standardsUnmet',
    name: '未达标的标准条目',
    definition:
      '各阵地对照镇里现行标准自查，最近一次结果是“未达标”的条目，一处一条计一项。基本达标的、没有自查过的不计。',
    caution: '如实填未达标的阵地，不一定比别处差；没有自查过的条目更要去看。',
  },
  ({ result }) => result === 'not',
);
