import type { Activity } from '#content/schema/activity.ts';

/** How many activities that are over the calendar keeps for those who look back. */
const PAST = 60;

/** The activities of the public calendar: the last that took place and all that were announced later, oldest first. */
export function calendarActivities(activities: readonly Activity[]): Activity[] {
  const sorted = activities.toSorted((a, b) =>
    a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0,
  );
  const lastHeld = sorted.findLastIndex((activity) => activity.state === 'held');
  return sorted.slice(Math.max(0, lastHeld + 1 - PAST));
}
