import { exactPeriod } from './periods.ts';
import { volunteerMetric } from './volunteer-metric.ts';

/** 参加过服务的志愿者: distinct people in one month, quarter, half or year. */
export const volunteersActive = volunteerMetric(
  {
    key: 'volunteersActive',
    name: '参加过服务的志愿者',
    unit: '人',
    definition:
      '在这一时期至少参加过一次已开展活动的志愿者人数，一人只计一次。阵地、队伍、项目、类别只计自己的活动（几支队伍合办的，每支都计），村只计在本村阵地开展的活动。逐人的记录不公开，只公开人数；除全镇合计外，只有一两个人的也不公开。',
    periodRule: '按活动开始那一天（北京时间）归入时期；只有整月、整季、整半年和整年的数。',
    caution:
      '各月的人数不能相加成全年的，各站、各队的也不能相加成全镇的：同一个人在几个月、几处都参加了，合计只计一次。',
  },
  'active',
  (counts, period) => {
    const name = period && exactPeriod(period);
    return name ? counts.get(name) : undefined;
  },
  (period) =>
    period === undefined
      ? '历年一共多少人没有统计；各年的人数不能相加，一个人几年都参加的只能计一次。'
      : exactPeriod(period)
        ? '这一时期没有统计人数的记录。'
        : '公开数据只有整月、整季、整半年和整年的人数；别的起止日期各有多少人，不能由它们推算。',
);
