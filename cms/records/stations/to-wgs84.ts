import gcoord from 'gcoord';
import type { Datum } from './datums.ts';

const systems = { wgs84: gcoord.WGS84, gcj02: gcoord.GCJ02, bd09: gcoord.BD09 } as const;

/** Converts a place from its coordinate system to WGS84 degrees, rounded to six decimals (11 cm). */
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
