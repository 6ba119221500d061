import { selfCheckResults } from '#content/schema/standard.ts';
import type { Dataset } from '#site/dataset/dataset.ts';

type Result = keyof typeof selfCheckResults;

/** A station's results for the town's current standard: the newest check of each item. */
export interface StationSelfCheck {
  /** e.g. “六有”标准. */
  readonly name: string;
  readonly items: readonly { name: string; requirement: string; result: Result; checkedOn: string }[];
  /** Day of the newest check. */
  readonly checkedOn: string;
  /** e.g. `6 项中 5 项达标、1 项基本达标`. */
  readonly words: string;
}

/** The newest self-check of a station by the current standard; null if there is none. */
export function latestSelfCheck(
  { standards, selfChecks }: Dataset,
  stationId: string,
): StationSelfCheck | null {
  const standard = standards.rows.find(({ isCurrent }) => isCurrent);
  if (!standard) return null;
  // Rows are oldest first, so the newest check of an item overwrites the others.
  const newest = new Map(
    selfChecks
      .where('stationId', stationId)
      .filter(({ standardId }) => standardId === standard.id)
      .map((check) => [check.itemKey, check] as const),
  );
  const items = standard.items.flatMap(({ key, name, requirement }) => {
    const check = newest.get(key);
    return check ? [{ name, requirement, result: check.result, checkedOn: check.checkedOn }] : [];
  });
  if (items.length === 0) return null;
  const results: readonly Result[] = ['met', 'partly', 'not'];
  const parts = results
    .map((result) => ({ result, count: items.filter((item) => item.result === result).length }))
    .filter(({ count }) => count > 0)
    .map(({ result, count }) => `${count} 项${selfCheckResults[result]}`);
  const dates = items.map(({ checkedOn }) => checkedOn).toSorted();
  return {
    name: standard.name,
    items,
    checkedOn: dates.at(-1) ?? '',
    words: `${items.length} 项中 ${parts.join('、')}`,
  };
}
