import gcoord from 'gcoord';
import type { Datum } from './datums.ts';

const systems = { wgs84: gcoord.WGS84, gcj02: gcoord.GCJ02, bd09: gcoord.BD09 } as const;

/** A place in WGS84 degrees, rounded to six decimals (11 cm), from the coordinate system in which it was given. */
export function toWgs84(
  datum: Datum,
  latitude: number,
  longitude: number,
): { latitude: number; longitude: number } {
  const [east, north] = gcoord.transform([longitude, latitude], systems[datum], gcoord.WGS84);
  return {
    latitude: Number((north ?? latitude).toFixed(6)),
    longitude: Number((east ?? longitude).toFixed(6)),
  };
}
