import { exactPeriod } from './periods.ts';
import { volunteerMetric } from './volunteer-metric.ts';

/** 参加过服务的志愿者: distinct people in one month or one year. */
export const volunteersActive = volunteerMetric(
  {
    key: 'volunteersActive',
    name: '参加过服务的志愿者',
    unit: '人',
    definition:
      '在这一时期至少参加过一次已开展活动的志愿者人数，一人只计一次。逐人的记录不公开，只公开每月、每年的人数。',
    periodRule: '按活动开始那一天（北京时间）归入月份和年份；只有整月和整年的数。',
    caution: '各月的人数不能相加成全年的：同一个人在几个月里都参加了，全年只计一次。',
  },
  'active',
  (rows, period) => {
    const name = period && exactPeriod(period);
    return name ? rows.find((row) => row.period === name) : undefined;
  },
);
