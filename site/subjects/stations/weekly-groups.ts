import type { Season } from '#content/schema/season.ts';
import type { OpeningSpan } from '#content/schema/station.ts';
import { bySeason, joinSpans, type DaySpan } from './opening-hours.ts';

/** The weekdays (1 Monday … 7 Sunday) that have the same span, in one season or all year. */
export interface WeeklyGroup {
  readonly season: Season | null;
  readonly days: readonly number[];
  readonly span: DaySpan;
}

/** Hours of a week, those with equal spans together. */
export const weeklyGroups = (hours: readonly OpeningSpan[]): WeeklyGroup[] =>
  bySeason(hours).flatMap(({ season, hours: own }) => {
    const groups = new Map<string, { span: DaySpan; days: number[] }>();
    for (let weekday = 1; weekday <= 7; weekday += 1) {
      for (const span of joinSpans(own.filter((one) => one.weekday === weekday))) {
        const key = `${span.opens}-${span.closes}`;
        const group = groups.get(key) ?? { span, days: [] };
        group.days.push(weekday);
        groups.set(key, group);
      }
    }
    return [...groups.values()].map(({ span, days }) => ({ season, days, span }));
  });
