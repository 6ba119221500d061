import { exactPeriod, monthOf } from './periods.ts';
import { volunteerMetric } from './volunteer-metric.ts';

const END_OF_TIME = '9999-99';

/** Month in which a counted period ends. A year sorts after its December if both are counted. */
function endOf(period: string): string {
  return period.length === 4 ? `${period}-13` : period;
}

/** 登记的志愿者 at the end of the period, or of the newest counted month. */
export const volunteersRegistered = volunteerMetric(
  {
    key: 'volunteersRegistered',
    name: '登记的志愿者',
    unit: '人',
    definition:
      '到这一时期末已登记、至今没有退出的志愿者人数，全镇合计，一人只计一次，参加几支队伍也计一次。',
    periodRule: '时期末的人数；没有指定时期的，是最近一个月末的人数。各月不能相加。',
    caution: '登记不等于参加过服务；参加过服务的看“参加过服务的志愿者”。有人退出，早先各期的人数也随之减少。',
  },
  'registered',
  (rows, period) => {
    const name = period && exactPeriod(period);
    const exact = rows.find((row) => row.period === name);
    if (exact) return exact;
    const until = period?.to ? monthOf(period.to) : END_OF_TIME;
    return rows
      .filter((row) => endOf(row.period) <= until)
      .toSorted((a, b) => (endOf(a.period) < endOf(b.period) ? 1 : -1))[0];
  },
);
