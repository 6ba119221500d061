import { rowMetric, type RowMetric, type RowMetricSpec } from './row-metric.ts';

/** Metric of the present state only: the dataset keeps no history of stations, teams or projects. */
export function presentMetric<Row extends { id: string }>(
  spec: Omit<RowMetricSpec<Row>, 'dateOf' | 'periodRule'>,
): RowMetric<Row> {
  return rowMetric<Row>({ ...spec, dateOf: null, periodRule: '数据更新时的现状，不分月份和年份。' });
}
