import type { CubeSpec } from './cube.ts';
import type { Metric } from './metric.ts';
import { rowMetric, type RowMetricSpec } from './row-metric.ts';

/** Rows of the present state only: the dataset keeps no history of stations, teams or projects. */
export const presentCube = <Row>(cube: Omit<CubeSpec<Row>, 'dateOf'>): CubeSpec<Row> => ({
  ...cube,
  dateOf: null,
});

export const presentPeriodRule = '数据更新时的现状，不分时期。';

/** Metric of the present state only. */
export const presentMetric = <Row extends { id: string }>(
  spec: Omit<RowMetricSpec<Row>, 'periodRule'>,
): Metric => rowMetric<Row>({ ...spec, periodRule: presentPeriodRule });
