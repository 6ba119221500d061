import type { Activity } from '#content/schema/activity.ts';
import { activityMonthsOf, type ActivityMonth } from './activity-months.ts';

/** A month of a timeline: the activities to name, stories first, and how many more there were. */
export interface TimelineMonth {
  readonly month: Pick<ActivityMonth, 'key' | 'year' | 'month'>;
  readonly named: readonly Activity[];
  readonly unnamed: number;
}

/** The latest months of some activities, latest first, with at most `perMonth` activities named in each. */
export function timeline(activities: readonly Activity[], months: number, perMonth: number): TimelineMonth[] {
  return activityMonthsOf(activities)
    .slice(-months)
    .toReversed()
    .map((month) => {
      const all = month.days.flatMap((day) => day.activities).toReversed();
      const sorted = [...all.filter(({ story }) => story), ...all.filter(({ story }) => !story)];
      return { month, named: sorted.slice(0, perMonth), unnamed: Math.max(0, sorted.length - perMonth) };
    });
}
