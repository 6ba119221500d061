import type { Activity } from '#content/schema/activity.ts';
import type { Station } from '#content/schema/station.ts';

/** Where an activity is, as printed: the place that its record names, else the station. */
export function activityPlace(activity: Pick<Activity, 'place'>, station: Pick<Station, 'name'>): string {
  return activity.place || station.name;
}
