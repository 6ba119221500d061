import type { Station } from '#content/schema/station.ts';

/** A place with known coordinates. */
export type Located<T extends Pick<Station, 'latitude' | 'longitude'> = Station> = T & {
  readonly latitude: number;
  readonly longitude: number;
};

/** Whether a station has coordinates. */
export function isLocated(station: Station): station is Located {
  return station.latitude !== null && station.longitude !== null;
}

/** Straight-line distance in kilometres (sphere with radius 6371 km). */
export function kilometresBetween(
  a: { latitude: number; longitude: number },
  b: { latitude: number; longitude: number },
): number {
  const radians = Math.PI / 180;
  const dLatitude = (b.latitude - a.latitude) * radians;
  const dLongitude = (b.longitude - a.longitude) * radians;
  const h =
    Math.sin(dLatitude / 2) ** 2 +
    Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * Math.sin(dLongitude / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** A distance in words: `350 米`, `1.2 公里`, `14 公里`. */
export function formatDistance(kilometres: number): string {
  if (kilometres < 0.995) return `${Math.max(10, Math.round(kilometres * 100) * 10)} 米`;
  return `${kilometres < 9.95 ? kilometres.toFixed(1) : Math.round(kilometres)} 公里`;
}

/** The stations nearest to this one, nearest first; empty if it has no coordinates. */
export function nearestStations(
  station: Station,
  stations: readonly Station[],
  count: number,
): { station: Located; kilometres: number }[] {
  if (!isLocated(station)) return [];
  return stations
    .filter(isLocated)
    .filter(({ id }) => id !== station.id)
    .map((other) => ({ station: other, kilometres: kilometresBetween(station, other) }))
    .toSorted((a, b) => a.kilometres - b.kilometres || (a.station.slug < b.station.slug ? -1 : 1))
    .slice(0, count);
}
