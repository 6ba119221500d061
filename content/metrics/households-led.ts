import { gridMetric } from './grid-metric.ts';

/** 联户长联系的户数: the N of “1+N”. */
export const householdsLed = gridMetric(
  {
    key: 'householdsLed',
    name: '联户长联系的户数',
    unit: '户',
    definition: '登记的联户长各自联系的户数之和（“1+N”里的 N），按联户长所在村合计。没有登记户数的计零。',
    caution: '两名联户长都联系的一户计了两次；不能直接除以全村户数当作覆盖率。',
  },
  'sum',
  (row) => row.householdsLed,
);
