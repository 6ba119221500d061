import { ratioMetric } from './ratio-metric.ts';
import { standardPeriodRule } from './standard-metric.ts';
import { standardsChecked } from './standards-checked.ts';
import { standardsMet } from './standards-met.ts';

/** 自查达标率. */
export const standardsRate = ratioMetric(
  {
    key: 'standardsRate',
    name: '自查达标率',
    unit: '%',
    definition: '达标的标准条目占自查过的标准条目的百分之几。基本达标的只在分母里；没有自查过的不在分母里。',
    periodRule: standardPeriodRule,
    caution: '自查得少的阵地，比率可能反而高，要与“自查过的标准条目”一起看；不是上级验收的结果。',
    decimals: 1,
  },
  { over: standardsMet, under: standardsChecked, times: 100, nothing: '到这一时期末还没有自查过。' },
);
