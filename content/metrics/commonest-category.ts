import type { Activity } from '#content/schema/activity.ts';
import { activityCube, activityPeriodRule } from './activity-cube.ts';
import { cubeOf } from './cube.ts';
import type { Metric } from './metric.ts';
import { whyNot } from './row-metric.ts';

const name = {};
const categoryOf = (row: Activity): string => row.categoryId;

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
    const counts = [...cubeOf(activityCube, tables).tally(query, name, categoryOf).values()];
    const all = counts.reduce((sum, count) => sum + count, 0);
    return all === 0 ? null : (Math.max(...counts) / all) * 100;
  },
  rowIds(tables, query = {}) {
    if (whyNot(activityCube, query) !== null) return [];
    const cube = cubeOf(activityCube, tables);
    // Of two equal ones, the one whose identifier comes first: the same on every machine.
    const [most] = [...cube.tally(query, name, categoryOf)].toSorted(
      ([a, one], [b, two]) => two - one || (a < b ? -1 : 1),
    );
    return [...cube.rows(query)].filter((row) => row.categoryId === most?.[0]).map(({ id }) => id);
  },
  why: (_tables, query = {}) => whyNot(activityCube, query) ?? '这一时期没有已开展的活动。',
};
