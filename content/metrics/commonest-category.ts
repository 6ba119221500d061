import type { Tables } from '#content/schema/index.ts';
import { activityCube, activityPeriodRule } from './activity-cube.ts';
import { cubeOf } from './cube.ts';
import { groupBy } from './group-by.ts';
import type { Metric, Query } from './metric.ts';
import { whyNot } from './row-metric.ts';

/** Activities by category. */
function byCategory(tables: Tables, query: Query): { all: number; largest: string[] } {
  const found = groupBy(cubeOf(activityCube, tables).rows(query), (row) => row.categoryId);
  let largest: string[] = [];
  let all = 0;
  // Of two equal ones, the one whose identifier comes first: the same on every machine.
  for (const [, rows] of [...found].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    all += rows.length;
    if (rows.length > largest.length) largest = rows.map(({ id }) => id);
  }
  return { all, largest };
}

/** 最多一类活动的占比: how much the commonest category dominates (项目过于单一). */
export const commonestCategory: Metric = {
  key: 'commonestCategory',
  name: '最多一类活动的占比',
  unit: '%',
  definition:
    '这一时期已开展的活动中，场次最多的一个服务类别占全部场次的百分之几。越接近一百，活动越单一。没有活动时不计算。',
  periodRule: activityPeriodRule,
  caution: '只有几场活动的时期和阵地，比率自然高；一类活动多，也可能正是群众最需要的。',
  decimals: 1,
  table: 'activities',
  hasPeriods: true,
  value(tables, query = {}) {
    if (whyNot(activityCube, query) !== null) return null;
    const { all, largest } = byCategory(tables, query);
    return all === 0 ? null : (largest.length / all) * 100;
  },
  rowIds: (tables, query = {}) =>
    whyNot(activityCube, query) === null ? byCategory(tables, query).largest : [],
  why: (_tables, query = {}) => whyNot(activityCube, query) ?? '这一时期没有已开展的活动。',
};
