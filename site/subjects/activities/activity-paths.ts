import type { Activity } from '#content/schema/activity.ts';
import type { ActivityMonth } from './activity-months.ts';

/** Site path of an activity's calendar file. */
export function activityCalendarPath(activity: Pick<Activity, 'slug'>): string {
  return `/activities/${activity.slug}.ics`;
}

/** Site path of a year's page. */
export function yearPath(year: string): string {
  return `/activities/${year}/`;
}

/** Site path of a month's page. */
export function monthPath(month: Pick<ActivityMonth, 'year' | 'month'>): string {
  return `/activities/${month.year}/${month.month}/`;
}
