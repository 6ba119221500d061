import type { Station } from '#content/schema/station.ts';

/** Site path of a station's page. */
export function stationPath(station: Pick<Station, 'slug'>): string {
  return `/stations/${station.slug}/`;
}

/** Site path of the list of all activities at a station. */
export function stationActivitiesPath(station: Pick<Station, 'slug'>): string {
  return `/stations/${station.slug}/activities/`;
}
