import type { Activity } from '#content/schema/activity.ts';
import { activityMonthsOf, type ActivityMonth } from './activity-months.ts';

/** A month of a timeline: the activities listed, latest first, and the number of other activities. */
export interface TimelineMonth {
  readonly month: Pick<ActivityMonth, 'key' | 'year' | 'month'>;
  readonly named: readonly Activity[];
  readonly unnamed: number;
}

/** The latest months, latest first. A month lists at most `perMonth` activities; stories are preferred. */
export function timeline(activities: readonly Activity[], months: number, perMonth: number): TimelineMonth[] {
  return activityMonthsOf(activities)
    .slice(-months)
    .toReversed()
    .map((month) => {
      const all = month.days.flatMap((day) => day.activities).toReversed();
      const sorted = [...all.filter(({ story }) => story), ...all.filter(({ story }) => !story)];
      const chosen = new Set(sorted.slice(0, perMonth));
      return { month, named: all.filter((one) => chosen.has(one)), unnamed: all.length - chosen.size };
    });
}
