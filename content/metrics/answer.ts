import type { Tables } from '#content/schema/index.ts';
import { formatSpan, formatWithUnit } from './format.ts';
import type { Metric, Period, Query } from './metric.ts';
import { yearBefore } from './year-before.ts';

/** A figure with what is to be said about it. */
export interface Answer {
  readonly metric: Metric;
  readonly query: Query;
  /** Null if it is unknown. */
  readonly value: number | null;
  /** Why it is unknown, or how it came about; may be empty. */
  readonly note: string;
  /** The same figure a year before; null for what cannot be compared: no period, or only the present known. */
  readonly before: { readonly period: Period; readonly value: number | null; readonly note: string } | null;
  /** How much more it is than a year before; null if one of them is unknown. */
  readonly change: number | null;
  /** This as a percentage of the figure a year before; null if that is not above 0, and for percentages. */
  readonly percent: number | null;
  /** The comparison in words, a Chinese sentence; empty if there is none. */
  readonly words: string;
}

const DAY = 86_400_000;
const days = ({ from, to }: Period): number =>
  from === undefined || to === undefined ? 0 : (Date.parse(to) - Date.parse(from)) / DAY + 1;

/** Rounded as it is printed, so that the words never say of two equal figures that one is more. */
const rounded = (value: number, { decimals }: Metric): number =>
  Math.round(value * 10 ** decimals) / 10 ** decimals;

function wordsOf(metric: Metric, value: number, before: NonNullable<Answer['before']>): string {
  const name = `上年同期（${formatSpan(before.period)}）`;
  if (before.value === null) return `${name}的数没有：${before.note}`;
  const change = rounded(rounded(value, metric) - rounded(before.value, metric), metric);
  const isShare = metric.unit === '%';
  if (before.value === 0 && !isShare) return value === 0 ? `${name}也没有。` : `${name}没有。`;
  if (change === 0) return `与${name}相同。`;
  const more = change > 0;
  const size = Math.abs(change);
  if (isShare)
    return `比${name}${more ? '高' : '低'} ${formatWithUnit(size, { ...metric, unit: '个百分点' })}。`;
  const share =
    before.value > 0 ? formatWithUnit((size / before.value) * 100, { decimals: 1, unit: '%' }) : '';
  return `比${name}${more ? '多' : '少'} ${formatWithUnit(size, metric)}${share && `，${more ? '增长' : '下降'} ${share}`}。`;
}

/**
 * The figure of a scope and period, with the same period a year before: the one function from which pages,
 * sheets and reports take it. `asOf` is the day of the data, `YYYY-MM-DD`: a period that is not over on it is
 * compared with the days until it. Throws RangeError if the period ends before it begins.
 */
export function answer(tables: Tables, metric: Metric, query: Query = {}, asOf?: string): Answer {
  const { period } = query;
  if (period?.from !== undefined && period.to !== undefined && period.from > period.to)
    throw new RangeError(`时期的开始（${period.from}）晚于结束（${period.to}），请把两个日期对调。`);
  const read = (asked: Query) => {
    const value = metric.value(tables, asked);
    return { value, note: value === null ? metric.why(tables, asked) : (metric.how?.(tables, asked) ?? '') };
  };
  const now = read(query);
  const ago = metric.hasPeriods ? yearBefore(period, asOf) : null;
  const before = ago && { period: ago, ...read({ ...query, period: ago }) };
  const [value, old] = [now.value, before?.value ?? null];
  const isUneven =
    period !== undefined &&
    ago !== null &&
    (asOf ?? '9999') >= (period.to ?? '') &&
    days(period) !== days(ago);
  return {
    metric,
    query,
    ...now,
    before,
    change: value === null || old === null ? null : rounded(value - old, metric),
    percent:
      value === null || old === null || old <= 0 || metric.unit === '%'
        ? null
        : Math.round(((value - old) / old) * 1000) / 10,
    words:
      value === null || before === null
        ? ''
        : wordsOf(metric, value, before) + (isUneven && old !== null ? '因为闰年，两个时期相差一天。' : ''),
  };
}
