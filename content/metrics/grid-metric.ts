import type { Village } from '#content/schema/village.ts';
import type { Combine } from './accumulator.ts';
import { presentMetric } from './present-metric.ts';
import type { RowMetric, RowMetricSpec } from './row-metric.ts';

/** Figure about the volunteers of the grid (网格), by village. */
export function gridMetric(
  words: Pick<RowMetricSpec<Village>, 'key' | 'name' | 'unit' | 'definition' | 'caution'>,
  combine: Combine,
  amount: (row: Village) => number,
): RowMetric<Village> {
  return presentMetric<Village>({
    ...words,
    decimals: 0,
    table: 'villages',
    combine,
    rowsOf: (tables) => tables.villages,
    amounts: () => amount,
    scopes: { villageId: (row) => row.id },
  });
}
