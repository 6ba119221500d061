import type { Station, StationLevel } from '#content/schema/station.ts';
import { presentMetric } from './present-metric.ts';
import type { Metric } from './metric.ts';
import type { RowMetricSpec } from './row-metric.ts';
import { stationCube } from './station-cube.ts';

type Words = Pick<RowMetricSpec<Station>, 'key' | 'name' | 'unit' | 'definition'>;

/** Counts the published stations of one level, or of every level. */
export function stationMetric(words: Words, level: StationLevel | null): Metric {
  return presentMetric<Station>({
    ...words,
    caution: '有牌子不等于常开门：开不开门看“每周开放时间”和各站的公示。',
    decimals: 0,
    table: 'stations',
    combine: 'sum',
    cube: stationCube,
    amounts: () => (row) => (level === null || row.level === level ? 1 : null),
  });
}
