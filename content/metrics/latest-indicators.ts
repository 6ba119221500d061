import type { Tables } from '#content/schema/index.ts';
import type { Indicator } from '#content/schema/indicator.ts';
import type { Query } from './metric.ts';
import { isInPeriod } from './periods.ts';

/** 项目/队伍成效: the newest value in the period of each figure of a team or project, sorted by name. */
export function latestIndicators(tables: Tables, { scope = {}, period = {} }: Query = {}): Indicator[] {
  const newest = new Map<string, Indicator>();
  for (const row of tables.indicators) {
    if (scope.teamId !== undefined && row.teamId !== scope.teamId) continue;
    if (scope.projectId !== undefined && row.projectId !== scope.projectId) continue;
    if (!isInPeriod(row.asOf, period)) continue;
    const key = JSON.stringify([row.teamId, row.projectId, row.name]);
    const known = newest.get(key);
    if (!known || known.asOf < row.asOf) newest.set(key, row);
  }
  return [...newest.values()].sort((a, b) => a.name.localeCompare(b.name, 'zh-CN') || (a.id < b.id ? -1 : 1));
}
