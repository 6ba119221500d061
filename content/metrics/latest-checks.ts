import type { Tables } from '#content/schema/index.ts';
import type { SelfCheck } from '#content/schema/standard.ts';
import { cubeOf, type CubeSpec } from './cube.ts';
import type { Query } from './metric.ts';
import { villageOf } from './village-of.ts';

/** Key of an item of a standard, as a scope takes it. */
const itemOf = (standardId: string, key: string): string => `${standardId}:${key}`;

/** The items of the standards by which the town checks now. */
export const currentItems = ({ standards }: Pick<Tables, 'standards'>): Set<string> =>
  new Set(
    standards
      .filter(({ isCurrent }) => isCurrent)
      .flatMap(({ id, items }) => items.map(({ key }) => itemOf(id, key))),
  );

/** Self-checks by the items that the town checks now. What no longer is an item of a current standard is not counted. */
export const checkCube: CubeSpec<SelfCheck> = {
  rowsOf: ({ standards, selfChecks }) => {
    const items = currentItems({ standards });
    return selfChecks.filter(({ standardId, itemKey }) => items.has(itemOf(standardId, itemKey)));
  },
  dateOf: (row) => row.checkedOn,
  scopes: {
    villageId: (row, tables) => villageOf(tables, row.stationId),
    stationId: (row) => row.stationId,
    item: (row) => itemOf(row.standardId, row.itemKey),
  },
};

/**
 * The newest check of each item at each station, at the end of the period. Of two on one day, the one whose
 * identifier is later.
 */
export function latestChecks(tables: Tables, { scope = {}, period }: Query): SelfCheck[] {
  const newest = new Map<string, SelfCheck>();
  const until = period?.to === undefined ? {} : { period: { to: period.to } };
  for (const row of cubeOf(checkCube, tables).rows({ scope, ...until })) {
    const key = `${row.stationId} ${itemOf(row.standardId, row.itemKey)}`;
    const known = newest.get(key);
    if (known?.checkedOn !== row.checkedOn || known.id < row.id) newest.set(key, row);
  }
  return [...newest.values()];
}
