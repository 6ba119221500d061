import type { Tables } from '#content/schema/index.ts';
import { median, SCALE, type Combine } from './combine.ts';
import { askedKeys, notBy } from './asked-keys.ts';
import { cubeOf, type CubeSpec } from './cube.ts';
import type { Metric, MetricInfo, Query } from './metric.ts';

/** A metric that gives each row an amount and combines the amounts. */
export interface RowMetricSpec<Row> extends MetricInfo {
  readonly combine: Combine;
  /** The rows to look at, their days and scopes. Metrics of one table share it. */
  readonly cube: CubeSpec<Row>;
  /** Called once per pass. Returns a function that gives a row's amount, or null if it does not count. */
  readonly amounts: (tables: Tables) => (row: Row) => number | null;
}

/** Why a query cannot be answered from rows of this kind; null if it can. */
export function whyNot<Row>({ dateOf, scopes }: CubeSpec<Row>, { scope, period }: Query): string | null {
  const strange = askedKeys(scope).filter((key) => !scopes[key]);
  if (strange.length > 0) return notBy(strange);
  return period && !dateOf ? '公开数据只有现状，没有各个时期的数。' : null;
}

/** Completes a spec. `value` and `rowIds` read the same rows, so a figure always matches its rows. */
export function rowMetric<Row extends { id: string }>(spec: RowMetricSpec<Row>): Metric {
  const { combine, cube, amounts, ...info } = spec;
  const [ones, counted] = [{}, {}];

  function value(tables: Tables, query: Query = {}): number | null {
    if (whyNot(cube, query) !== null) return null;
    const rows = cubeOf(cube, tables);
    const amountOf = amounts(tables);
    const summed = () => rows.sum(query, ones, (row) => Math.round((amountOf(row) ?? 0) * SCALE));
    if (combine === 'sum') return summed() / SCALE;
    if (combine === 'share') {
      const all = rows.sum(query, counted, (row) => (amountOf(row) === null ? 0 : 1));
      return all === 0 ? null : (summed() / SCALE / all) * 100;
    }
    const found = [...rows.rows(query)].flatMap((row) => amountOf(row) ?? []);
    if (combine === 'median') return median(found);
    return found.length === 0 ? null : found.reduce((least, one) => Math.min(least, one));
  }

  return {
    ...info,
    hasPeriods: cube.dateOf !== null,
    value,
    rowIds(tables, query = {}) {
      if (whyNot(cube, query) !== null) return [];
      const amountOf = amounts(tables);
      return [...cubeOf(cube, tables).rows(query)]
        .filter((row) => amountOf(row) !== null)
        .map(({ id }) => id);
    },
    why: (_tables, query = {}) => whyNot(cube, query) ?? '没有可以计算的记录。',
  };
}
