import type { Settings } from '#content/schema/index.ts';
import type { StationLevel } from '#content/schema/station.ts';

/** A station on the interactive map. */
export interface MapPlace {
  readonly slug: string;
  readonly name: string;
  /** URL of its page, with the base path. */
  readonly href: string;
  readonly level: StationLevel;
  /** WGS84 degrees. */
  readonly latitude: number;
  readonly longitude: number;
  /** Opening times in the format of `encodeOpening`. */
  readonly opening: string;
  readonly phone: string | null;
}

/** `/stations/map.json`: initial view of the map, its sketch and its places. */
export type MapData = Settings['map'] & { readonly places: readonly MapPlace[] };
