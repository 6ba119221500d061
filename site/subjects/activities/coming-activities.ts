import type { Activity } from '#content/schema/activity.ts';
import { lastDayOf } from './activity-status.ts';

/** Activities that are not over on the day `today`, soonest first; cancelled ones stay, so that nobody comes in vain. */
export function comingActivities(activities: readonly Activity[], today: string): Activity[] {
  return activities
    .filter((activity) => activity.state !== 'held' && lastDayOf(activity) >= today)
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0));
}
