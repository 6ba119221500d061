import type { Activity } from '#content/schema/activity.ts';
import type { Station } from '#content/schema/station.ts';

/** Place of an activity as displayed: the place in its record, otherwise the station. */
export function activityPlace(activity: Pick<Activity, 'place'>, station: Pick<Station, 'name'>): string {
  return activity.place || station.name;
}
