import type { Activity } from '#content/schema/activity.ts';
import { lastDayOf } from './activity-status.ts';

/** Activities not over on the day `today`, soonest first; also cancelled ones, so nobody comes in vain. */
export function comingActivities(activities: readonly Activity[], today: string): Activity[] {
  return activities
    .filter((activity) => activity.state !== 'held' && lastDayOf(activity) >= today)
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0));
}
