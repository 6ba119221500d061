import { isAnswered, needMetric } from './need-metric.ts';

const DAY = 86_400_000;

/** 办结需求所用天数的中位数. */
export const medianDaysToAnswer = needMetric(
  {
    key: 'medianDaysToAnswer',
    name: '办结天数（中位数）',
    unit: '天',
    definition:
      '办结的群众需求从提交到办结所用的天数，取中位数：一半的需求比它快，一半比它慢。当天办结计零天；节假日计在内。',
    caution: '只计已经办结的，还没有办结的不在其中；条数很少的月份起伏大，不宜比较。',
    decimals: 1,
  },
  'done',
  'median',
  (row) =>
    isAnswered(row) && row.doneOn !== null
      ? (Date.parse(row.doneOn) - Date.parse(row.submittedOn)) / DAY
      : null,
);
