import type { Settings } from '#content/schema/index.ts';
import type { StationLevel } from '#content/schema/station.ts';

/** A station as the movable map knows it. */
export interface MapPlace {
  readonly slug: string;
  readonly name: string;
  /** Address of its page, with the base path. */
  readonly href: string;
  readonly level: StationLevel;
  /** WGS84 degrees. */
  readonly latitude: number;
  readonly longitude: number;
  /** Opening times as `encodeOpening` writes them. */
  readonly opening: string;
  readonly phone: string | null;
}

/** `/stations/map.json`: where the map begins, its sketch basemap and its places. */
export type MapData = Settings['map'] & { readonly places: readonly MapPlace[] };
