import type { VolunteerCount } from '#content/schema/volunteer-count.ts';
import { exactPeriod, monthOf, periodOf } from './periods.ts';
import { volunteerMetric } from './volunteer-metric.ts';

const END_OF_TIME = '9999-99';

/** Month in which a counted period ends. */
const endOf = (name: string): string => monthOf(periodOf(name)?.to ?? END_OF_TIME);

/** 登记的志愿者 at the end of the period, or of the newest counted month. */
export const volunteersRegistered = volunteerMetric(
  {
    key: 'volunteersRegistered',
    name: '登记的志愿者',
    unit: '人',
    definition:
      '到这一时期末已登记、至今没有退出的志愿者人数，一人只计一次；全镇合计中参加几支队伍也只计一次。阵地计在那里登记的人，队伍计队员，村计家住本村的人；项目和类别没有登记的人。',
    periodRule: '时期末的人数；没有指定时期的，是最近一个月末的人数。各月不能相加。',
    caution: '登记不等于参加过服务；参加过服务的看“参加过服务的志愿者”。有人退出，早先各期的人数也随之减少。',
  },
  'registered',
  (counts, period) => {
    const until = period?.to ? monthOf(period.to) : END_OF_TIME;
    let newest: VolunteerCount | undefined;
    for (const row of counts.values()) {
      const end = endOf(row.period);
      if (end <= until && (!newest || end > endOf(newest.period))) newest = row;
    }
    return counts.get((period && exactPeriod(period)) ?? '') ?? newest;
  },
  () => '到这一时期末还没有登记的记录。',
);
