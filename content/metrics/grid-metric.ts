import type { Village } from '#content/schema/village.ts';
import type { Combine } from './combine.ts';
import { presentMetric } from './present-metric.ts';
import type { Metric } from './metric.ts';
import type { RowMetricSpec } from './row-metric.ts';
import { villageCube } from './village-cube.ts';

/** Figure about the volunteers of the grid (网格), by village. */
export function gridMetric(
  words: Pick<RowMetricSpec<Village>, 'key' | 'name' | 'unit' | 'definition' | 'caution'>,
  combine: Combine,
  amount: (row: Village) => number,
): Metric {
  return presentMetric<Village>({
    ...words,
    decimals: 0,
    table: 'villages',
    combine,
    cube: villageCube,
    amounts: () => amount,
  });
}
