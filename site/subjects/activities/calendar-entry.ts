import { pagePath } from '#content/schema/pages.ts';
import type { Activity } from '#content/schema/activity.ts';
import { canonicalUrl } from '#site/dataset/absolute-url.ts';
import type { Dataset } from '#site/dataset/dataset.ts';
import type { CalendarEntry } from './activity-calendar.ts';
import { activityPlace } from './activity-place.ts';

/** Calendar data of an activity of this dataset. */
export function calendarEntry(dataset: Dataset, activity: Activity): CalendarEntry {
  const station = dataset.stations.get(activity.stationId);
  const place = activityPlace(activity, station);
  const location = station.address && place === station.name ? `${place}（${station.address}）` : place;
  return { activity, location, url: canonicalUrl(pagePath('activities', activity)) };
}
