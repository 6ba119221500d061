import type { Tables } from '#content/schema/index.ts';

const known = new WeakMap<Tables['stations'], ReadonlyMap<string, string | null>>();

/** The village in which a station stands; null for the town’s institute, or without a station. */
export function villageOf({ stations }: Tables, stationId: string | null): string | null {
  let villages = known.get(stations);
  if (!villages) {
    villages = new Map(stations.map(({ id, villageId }) => [id, villageId]));
    known.set(stations, villages);
  }
  return stationId === null ? null : (villages.get(stationId) ?? null);
}
