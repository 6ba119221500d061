import type { Tables } from '#content/schema/index.ts';
import type { NeedCount } from '#content/schema/need-count.ts';
import { askedKeys, notBy } from './asked-keys.ts';
import { cubeOf, type CubeSpec } from './cube.ts';
import type { Metric, MetricInfo, Query, ScopeKey } from './metric.ts';
import { monthOf, periodOf, yearOf } from './periods.ts';

type Words = Pick<MetricInfo, 'key' | 'name' | 'unit' | 'definition' | 'caution'>;
type Field = 'received' | 'waiting' | 'valid' | 'open' | 'answered' | 'setAside' | 'refused' | 'merged';

/** Counts of cells by the first day of their month; those of surveys have none. */
const cells: CubeSpec<NeedCount> = {
  rowsOf: (tables) => tables.needCounts.filter(({ scope }) => scope === 'cell'),
  dateOf: ({ period }) => (period === null ? null : `${period}-01`),
  scopes: {
    villageId: (row) => row.villageId,
    surveyId: (row) => row.surveyId,
    channel: (row) => row.channel,
  },
};

/** Counts of years by their first day. */
const years: CubeSpec<NeedCount> = {
  rowsOf: (tables) => tables.needCounts.filter(({ scope }) => scope === 'year'),
  dateOf: ({ period }) => (period === null ? null : `${period}-01-01`),
  scopes: {},
};

/** Whether a period consists of whole months; whole years, if `of` is `year`. */
function isWhole({ from, to }: { from?: string; to?: string } = {}, of: 'month' | 'year'): boolean {
  const named = (day: string) => periodOf(of === 'year' ? yearOf(day) : monthOf(day));
  return (from === undefined || named(from)?.from === from) && (to === undefined || named(to)?.to === to);
}

const allowed: Readonly<Record<'cells' | 'years', readonly ScopeKey[]>> = {
  cells: ['villageId', 'surveyId', 'channel'],
  years: [],
};

/** Figure about all needs, those that are not public included: a sum of counts. */
export function needCountMetric(words: Words, field: Field): Metric {
  const isApart = field === 'refused' || field === 'merged';

  function whyNot({ needCounts }: Tables, { scope, period }: Query): string | null {
    const strange = askedKeys(scope).filter((key) => !allowed[isApart ? 'years' : 'cells'].includes(key));
    if (needCounts.length === 0) return '公开数据里没有群众需求的条数。';
    if (strange.length > 0) return notBy(strange);
    if (scope?.surveyId !== undefined && period) return '一次排查的条数不再分时期。';
    if (isWhole(period, isApart ? 'year' : 'month')) return null;
    return isApart
      ? '合并和不予受理的条数只按整年公布。'
      : '群众需求的条数只按整月公布，不是整月的时期算不出来。';
  }

  /** The counts that make up a figure. Those of surveys repeat those of months. */
  function counts(tables: Tables, query: Query): NeedCount[] {
    const isOfSurvey = query.scope?.surveyId !== undefined;
    const period = isOfSurvey ? query : { ...query, period: query.period ?? {} };
    return [...cubeOf(isApart ? years : cells, tables).rows(period)];
  }

  return {
    ...words,
    decimals: 0,
    table: 'needCounts',
    hasPeriods: true,
    periodRule: isApart
      ? '按群众提出那一天（北京时间）归入年份，按现在的办理情况计；只有全镇整年的数。'
      : '按群众提出那一天（北京时间）归入月份，按现在的办理情况计；时期要由整月组成。',
    value(tables, query = {}) {
      if (whyNot(tables, query) !== null) return null;
      // One year that does not tell them apart leaves the sum unknown.
      return counts(tables, query).reduce<number | null>((sum, row) => {
        const amount = row[field];
        return sum === null || amount === null ? null : sum + amount;
      }, 0);
    },
    rowIds(tables, query = {}) {
      if (whyNot(tables, query) !== null) return [];
      return counts(tables, query)
        .filter((row) => row[field] !== 0 && row[field] !== null)
        .map(({ id }) => id);
    },
    why: (tables, query = {}) =>
      whyNot(tables, query) ?? '合并和不予受理有一项不到三条的年份，不分开公布，合计也就没有。',
  };
}
