import type { Tables } from '#content/schema/index.ts';
import { cubeOf, type CubeSpec } from './cube.ts';
import type { Metric, MetricInfo, Query, ScopeKey } from './metric.ts';
import { whyNot } from './row-metric.ts';

/**
 * Counts how many different records the rows of a scope and period belong to, each once. `own` is the key by which
 * these records narrow a figure.
 */
export function distinctMetric<Row>(
  words: Omit<MetricInfo, 'decimals'>,
  own: ScopeKey,
  cube: CubeSpec<Row>,
  idsOf: (row: Row, tables: Tables) => string | null | readonly string[],
): Metric {
  const name = {};
  function idsIn(tables: Tables, query: Query): string[] | null {
    if (whyNot(cube, query) !== null) return null;
    const ids = [
      ...cubeOf(cube, tables)
        .tally(query, name, (row) => idsOf(row, tables))
        .keys(),
    ];
    // Asked for one team, an activity of two teams tells of this one alone.
    const only = query.scope?.[own];
    return ids.filter((id) => only === undefined || id === only);
  }
  return {
    ...words,
    decimals: 0,
    hasPeriods: true,
    value: (tables, query = {}) => idsIn(tables, query)?.length ?? null,
    rowIds: (tables, query = {}) => (idsIn(tables, query) ?? []).toSorted(),
    why: (_tables, query = {}) => whyNot(cube, query) ?? '没有可以计算的记录。',
  };
}
