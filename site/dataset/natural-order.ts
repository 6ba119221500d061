import type { TableName, Tables } from '#content/schema/index.ts';
import { stationLevels, type Station } from '#content/schema/station.ts';
import type { Village } from '#content/schema/village.ts';

/** Compares two rows for sorting. */
export type Comparator<Row> = (a: Row, b: Row) => number;

/** Orders by `keys`, in their order: numbers ascending, text by code unit, the same on every machine. */
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

/** Ranks rows by village, in the town's own order; rows without a village come first. */
function villageRank(villages: readonly Village[]): (villageId: string | null) => number {
  const ranks = new Map(villages.map((village) => [village.id, village.order]));
  return (villageId) => (villageId === null ? -Infinity : (ranks.get(villageId) ?? Infinity));
}

/** Ranks stations from the county's centre down to the service point. */
const levelRank = (station: Station): number => Object.keys(stationLevels).indexOf(station.level);
const brandRank = ({ isBrand }: { isBrand: boolean }): number => (isBrand ? 0 : 1);

/** Order of each table wherever its rows are listed. Tables not named here keep the order of their file. */
export function naturalOrder(rows: Tables): { readonly [N in TableName]?: Comparator<Tables[N][number]> } {
  const village = villageRank(rows.villages);
  const categoryOrder = new Map(rows.categories.map((row) => [row.id, row.order]));
  const category = (id: string | null) => (id === null ? Infinity : (categoryOrder.get(id) ?? Infinity));
  type Row<N extends TableName> = Tables[N][number];
  const asTheTownOrders = by<{ order: number; id: string }>(
    (row) => row.order,
    (row) => row.id,
  );
  return {
    activities: by<Row<'activities'>>(
      (row) => row.startsAt,
      (row) => row.id,
    ),
    categories: asTheTownOrders,
    documents: by<Row<'documents'>>(
      (row) => row.issuedOn,
      (row) => row.id,
    ),
    indicators: by<Row<'indicators'>>(
      (row) => row.asOf,
      (row) => row.id,
    ),
    needSurveys: by<Row<'needSurveys'>>(
      (row) => row.startsOn,
      (row) => row.id,
    ),
    needs: by<Row<'needs'>>(
      (row) => row.submittedOn,
      (row) => row.code,
    ),
    pointsCounts: by<Row<'pointsCounts'>>((row) => row.year),
    pointsRules: by<Row<'pointsRules'>>(
      (row) => row.startsOn,
      (row) => row.id,
    ),
    projects: by<Row<'projects'>>(
      (row) => category(row.categoryId),
      brandRank,
      (row) => row.slug,
    ),
    rewards: asTheTownOrders,
    sealedMonths: by<Row<'sealedMonths'>>((row) => row.month),
    selfChecks: by<Row<'selfChecks'>>(
      (row) => row.checkedOn,
      (row) => row.id,
    ),
    spotChecks: by<Row<'spotChecks'>>(
      (row) => row.drawnOn,
      (row) => row.id,
    ),
    stations: by<Row<'stations'>>(
      levelRank,
      (row) => village(row.villageId),
      (row) => row.slug,
    ),
    teams: by<Row<'teams'>>(
      (row) => (row.level === 'town' ? 0 : 1),
      brandRank,
      (row) => village(row.villageId),
      (row) => row.slug,
    ),
    villages: asTheTownOrders,
    volunteerCounts: by<Row<'volunteerCounts'>>(
      (row) => row.period,
      (row) => row.id,
    ),
  };
}
