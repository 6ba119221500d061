import type { OpeningSpan, Station } from '#content/schema/station.ts';
import { inSeason } from '#content/season/in-season.ts';
import { presentMetric } from './present-metric.ts';
import { stationCube } from './station-cube.ts';

function minutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

/** All days of a year that is not a leap year. */
const days = Array.from({ length: 365 }, (_, index) =>
  new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
);

/** Opening hours of an ordinary week: the mean over a year if seasons differ. Overlaps count once. */
export function hoursPerWeek(hours: readonly OpeningSpan[]): number {
  const weeks = new Map<string, { hours: number; days: number }>();
  if (hours.every(({ season }) => season === null)) return hoursInWeek(hours);
  for (const day of days) {
    const open = hours.map(({ season }) => inSeason(season, day));
    const week = weeks.get(open.join()) ?? { hours: hoursInWeek(hours.filter((_, at) => open[at])), days: 0 };
    week.days += 1;
    weeks.set(open.join(), week);
  }
  return [...weeks.values()].reduce((sum, week) => sum + week.hours * week.days, 0) / days.length;
}

function hoursInWeek(hours: readonly OpeningSpan[]): number {
  let open = 0;
  let day = 0;
  let until = 0;
  for (const { weekday, opens, closes } of hours.toSorted(
    (a, b) => a.weekday - b.weekday || minutes(a.opens) - minutes(b.opens),
  )) {
    if (weekday !== day) until = 0;
    open += Math.max(0, minutes(closes) - Math.max(until, minutes(opens)));
    until = Math.max(until, minutes(closes));
    day = weekday;
  }
  return open / 60;
}

/** 每周开放时间. */
export const weeklyOpeningHours = presentMetric<Station>({
  key: 'weeklyOpeningHours',
  name: '每周开放时间',
  unit: '小时',
  definition:
    '各阵地公布的平常一周开放时间，逐处相加。只在部分月份开放的，按全年折算；节假日等临时调整不计；预约开放、没有公布固定时间的阵地计零。',
  caution: '是公布的时间，不是实际有人来的时间。阵地多，合计自然大，比较时应除以阵地数。',
  decimals: 1,
  table: 'stations',
  combine: 'sum',
  cube: stationCube,
  amounts: () => (row) => hoursPerWeek(row.hours),
});
