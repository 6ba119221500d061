import type { Tables } from '#content/schema/index.ts';
import type { SelfCheck } from '#content/schema/standard.ts';
import { checkCube, latestChecks } from './latest-checks.ts';
import type { Metric, MetricInfo, Query } from './metric.ts';
import { whyNot } from './row-metric.ts';

export const standardPeriodRule =
  '时期末的情况：每个阵地每一条，取这一时期末以前最近的一次自查。各时期不能相加。';

/** Counts the items of the town’s standards at its stations by their newest check. */
export function standardMetric(
  words: Pick<MetricInfo, 'key' | 'name' | 'definition' | 'caution'>,
  counts: (row: SelfCheck) => boolean,
): Metric {
  const rowsOf = (tables: Tables, query: Query) =>
    whyNot(checkCube, query) === null ? latestChecks(tables, query).filter(counts) : [];
  return {
    ...words,
    unit: '项',
    decimals: 0,
    table: 'selfChecks',
    periodRule: standardPeriodRule,
    hasPeriods: true,
    value: (tables, query = {}) => (whyNot(checkCube, query) === null ? rowsOf(tables, query).length : null),
    rowIds: (tables, query = {}) => rowsOf(tables, query).map(({ id }) => id),
    why: (_tables, query = {}) => whyNot(checkCube, query) ?? '没有可以计算的记录。',
  };
}
