import type { Activity } from '#content/schema/activity.ts';

/** Number of past activities kept in the calendar. */
const PAST = 60;

/** Activities of the public calendar: the last past ones and all later ones, oldest first. */
export function calendarActivities(activities: readonly Activity[]): Activity[] {
  const sorted = activities.toSorted((a, b) =>
    a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0,
  );
  const lastHeld = sorted.findLastIndex((activity) => activity.state === 'held');
  return sorted.slice(Math.max(0, lastHeld + 1 - PAST));
}
