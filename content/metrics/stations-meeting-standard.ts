import type { Tables } from '#content/schema/index.ts';
import { askedKeys, notBy } from './asked-keys.ts';
import { groupBy } from './group-by.ts';
import { currentItems, latestChecks } from './latest-checks.ts';
import type { Metric, Query } from './metric.ts';
import { standardPeriodRule } from './standard-metric.ts';

const strange = ({ scope }: Query) =>
  askedKeys(scope).filter((key) => key !== 'stationId' && key !== 'villageId');

/** Stations at which every item of every current standard was met. */
function meeting(tables: Tables, query: Query): string[] {
  const items = currentItems(tables).size;
  const met = latestChecks(tables, query).filter(({ result }) => result === 'met');
  return [...groupBy(met, ({ stationId }) => stationId)]
    .filter(([, rows]) => rows.length === items)
    .map(([id]) => id)
    .toSorted();
}

/** 全部达标的阵地. */
export const stationsMeetingStandard: Metric = {
  key: 'stationsMeetingStandard',
  name: '标准全部达标的阵地',
  unit: '个',
  definition: '镇里现行标准的每一条都自查过、最近一次都是“达标”的阵地。有一条没有自查过的不计。',
  periodRule: standardPeriodRule,
  caution: '是自查的结果，不是上级验收的结果。',
  decimals: 0,
  table: 'stations',
  hasPeriods: true,
  value: (tables, query = {}) => (strange(query).length > 0 ? null : meeting(tables, query).length),
  rowIds: (tables, query = {}) => (strange(query).length > 0 ? [] : meeting(tables, query)),
  why: (_tables, query = {}) => notBy(strange(query)),
};
