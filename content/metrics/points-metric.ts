import type { Tables } from '#content/schema/index.ts';
import type { PointsCount } from '#content/schema/points-count.ts';
import { askedKeys, notBy } from './asked-keys.ts';
import type { Metric, MetricInfo, Query } from './metric.ts';
import { periodOf, yearOf } from './periods.ts';

type Words = Pick<MetricInfo, 'key' | 'name' | 'definition' | 'periodRule' | 'caution'>;
type Found = readonly PointsCount[] | { readonly why: string };

/** The counts that make up a figure, or why there are none. */
function find({ pointsCounts }: Tables, { scope, period: { from, to } = {} }: Query): Found {
  const strange = askedKeys(scope);
  if (strange.length > 0) return { why: notBy(strange) };
  if (pointsCounts.length === 0) return { why: '公开数据里没有积分收支。' };
  const isWhole =
    (from === undefined || periodOf(yearOf(from))?.from === from) &&
    (to === undefined || periodOf(yearOf(to))?.to === to);
  return isWhole
    ? pointsCounts.filter(({ year }) => year >= yearOf(from ?? '0000') && year <= yearOf(to ?? '9999'))
    : { why: '积分收支只按整年公布，不是整年的时期没有数。' };
}

/** Figure about the ledger of points: the whole town together, by years. */
export function pointsMetric(words: Words, field: 'given' | 'redeemed' | 'lapsed' | 'lapsing'): Metric {
  return {
    ...words,
    unit: '分',
    decimals: 1,
    table: 'pointsCounts',
    hasPeriods: true,
    value(tables, query = {}) {
      const found = find(tables, query);
      if ('why' in found || found.some((row) => row[field] === null)) return null;
      // In tenths, so that years add up exactly.
      return found.reduce((sum, row) => sum + Math.round((row[field] ?? 0) * 10), 0) / 10;
    },
    rowIds(tables, query = {}) {
      const found = find(tables, query);
      return 'why' in found ? [] : found.filter((row) => row[field] !== 0).map(({ id }) => id);
    },
    why(tables, query = {}) {
      const found = find(tables, query);
      return 'why' in found ? found.why : '有一年不足三人（户），积分不公布，合计也就没有。';
    },
  };
}
