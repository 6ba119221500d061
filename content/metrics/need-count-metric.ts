import type { NeedCount } from '#content/schema/need-count.ts';
import type { Metric, MetricInfo, Query } from './metric.ts';
import { monthOf, periodOf, yearOf } from './periods.ts';

type Words = Pick<MetricInfo, 'key' | 'name' | 'unit' | 'definition' | 'caution'>;
type Field = 'received' | 'waiting' | 'valid' | 'open' | 'answered' | 'setAside' | 'refused' | 'merged';

/** First and last month of the asked time; null if it does not consist of whole months. */
function monthsOf({ period }: Query): { from: string; to: string } | null {
  const from = monthOf(period?.from ?? '0000-01-01');
  const to = monthOf(period?.to ?? '9999-12-31');
  const isWhole =
    (period?.from === undefined || period.from === `${from}-01`) &&
    (period?.to === undefined || period.to === periodOf(to)?.to);
  return isWhole ? { from, to } : null;
}

/** The counts that make up a figure; null if they are not kept for this scope and time. */
function countsOf(rows: readonly NeedCount[], query: Query, isApart: boolean): readonly NeedCount[] | null {
  const { villageId, surveyId, ...others } = query.scope ?? {};
  const months = monthsOf(query);
  if (rows.length === 0 || months === null || Object.values(others).some((id) => id !== undefined))
    return null;
  if (isApart) {
    const isByYear =
      villageId === undefined && surveyId === undefined && /-01$/.test(months.from) && /-12$/.test(months.to);
    const [from, to] = [yearOf(months.from), yearOf(months.to)];
    return isByYear
      ? rows.filter(
          ({ scope, period }) => scope === 'year' && period !== null && period >= from && period <= to,
        )
      : null;
  }
  if (surveyId !== undefined && query.period) return null;
  return rows.filter(
    (row) =>
      row.scope === 'cell' &&
      (villageId === undefined || row.villageId === villageId) &&
      (surveyId === undefined
        ? row.period !== null && row.period >= months.from && row.period <= months.to
        : row.surveyId === surveyId),
  );
}

/** Figure about all needs, those that are not public included: a sum of counts. */
export function needCountMetric(words: Words, field: Field): Metric {
  const isApart = field === 'refused' || field === 'merged';
  return {
    ...words,
    decimals: 0,
    table: 'needCounts',
    periodRule: isApart
      ? '按群众提出那一天（北京时间）归入年份，按现在的办理情况计；只有全镇整年的数。'
      : '按群众提出那一天（北京时间）归入月份和年份，按现在的办理情况计。',
    value(tables, query = {}) {
      const rows = countsOf(tables.needCounts, query, isApart);
      if (rows === null) return null;
      // One year that does not tell them apart leaves the sum unknown.
      return rows.reduce<number | null>((sum, row) => {
        const amount = row[field];
        return sum === null || amount === null ? null : sum + amount;
      }, 0);
    },
    rowIds(tables, query = {}) {
      const rows = countsOf(tables.needCounts, query, isApart) ?? [];
      return rows.filter((row) => row[field] !== 0 && row[field] !== null).map(({ id }) => id);
    },
  };
}
