import { exactPeriod, monthOf } from './periods.ts';
import { volunteerMetric } from './volunteer-metric.ts';

/** 登记的志愿者: at the end of the period, or of the newest month counted. */
export const volunteersRegistered = volunteerMetric(
  {
    key: 'volunteersRegistered',
    name: '登记的志愿者',
    unit: '人',
    definition: '到这一时期末，在全镇各志愿服务队登记的志愿者人数，一人只计一次，参加几支队伍也计一次。',
    periodRule: '时期末的人数；没有指定时期的，是最近一个月末的人数。各月不能相加。',
    caution: '登记不等于参加过服务；参加过服务的看“参加过服务的志愿者”。',
  },
  'registered',
  (rows, period) => {
    const name = period && exactPeriod(period);
    const exact = rows.find((row) => row.period === name);
    if (exact) return exact;
    const until = period?.to ? monthOf(period.to) : undefined;
    return rows
      .filter((row) => row.period.length === 7 && (until === undefined || row.period <= until))
      .reduce<(typeof rows)[number] | undefined>(
        (newest, row) => (newest && newest.period > row.period ? newest : row),
        undefined,
      );
  },
);
