import { pagePath, type Addressed } from '#content/schema/pages.ts';

/** Site path of the list of all activities at a station. */
export const stationActivitiesPath = (station: Addressed<'stations'>): string =>
  `${pagePath('stations', station)}activities/`;
