import type { Category } from '#content/schema/category.ts';
import type { Tables } from '#content/schema/index.ts';
import { stationLevels, type Station } from '#content/schema/station.ts';

function compare<Row>(keys: (row: Row) => readonly (number | string)[]): (a: Row, b: Row) => number {
  return (a, b) => {
    const right = keys(b);
    for (const [index, left] of keys(a).entries()) {
      const other = right[index] ?? '';
      if (left !== other) return left < other ? -1 : 1;
    }
    return 0;
  };
}

/** Stations sorted by level (center first, service point last), then by the town's own order of villages. */
export function stationsInTownOrder(tables: Tables): Station[] {
  const levels = Object.keys(stationLevels);
  const orders = new Map(tables.villages.map((village) => [village.id, village.order]));
  return tables.stations.toSorted(
    compare((row) => [
      levels.indexOf(row.level),
      row.villageId === null ? -Infinity : (orders.get(row.villageId) ?? Infinity),
      row.slug,
    ]),
  );
}

/** Categories in the town's own order. */
export function categoriesInTownOrder(tables: Tables): Category[] {
  return tables.categories.toSorted(compare((row) => [row.order, row.slug]));
}
