import { stationLevels, type Station } from '#content/schema/station.ts';
import type { Village } from '#content/schema/village.ts';

/** Compares two rows for sorting. */
export type Comparator<Row> = (a: Row, b: Row) => number;

/** Orders by the values that `key` gives: numbers ascending, text by code unit, the same on every machine. */
export function by<Row>(...keys: ((row: Row) => string | number)[]): Comparator<Row> {
  return (a, b) => {
    for (const key of keys) {
      const left = key(a);
      const right = key(b);
      if (left < right) return -1;
      if (left > right) return 1;
    }
    return 0;
  };
}

/** Ranks things by their village, in the town's own order; what has no village comes first. */
export function villageRank(villages: readonly Village[]): (villageId: string | null) => number {
  const ranks = new Map(villages.map((village) => [village.id, village.order]));
  return (villageId) => (villageId === null ? -Infinity : (ranks.get(villageId) ?? Infinity));
}

/** Ranks stations from the county's centre down to the service point. */
export function levelRank(station: Station): number {
  return Object.keys(stationLevels).indexOf(station.level);
}
