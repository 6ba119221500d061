import type { Tables } from '#content/schema/index.ts';
import type { Metric, MetricInfo, Query } from './metric.ts';

/** How one figure is divided by another. */
export interface Ratio {
  readonly over: Metric;
  readonly under: Metric;
  /** 100 for a percentage. */
  readonly times: number;
  /** Why it is unknown if the figure below is 0. */
  readonly nothing: string;
}

/** One figure divided by another, of the same scope and period. A figure of the present divides every period. */
export function ratioMetric(
  words: Omit<MetricInfo, 'table'>,
  { over, under, times, nothing }: Ratio,
): Metric {
  const below = ({ scope, period }: Query): Query =>
    under.hasPeriods ? { scope: scope ?? {}, ...(period && { period }) } : { scope: scope ?? {} };
  function value(tables: Tables, query: Query = {}): number | null {
    const [top, bottom] = [over.value(tables, query), under.value(tables, below(query))];
    return top === null || bottom === null || bottom === 0 ? null : (top / bottom) * times;
  }
  return {
    ...words,
    table: over.table,
    hasPeriods: over.hasPeriods,
    value,
    rowIds: (tables, query = {}) => (value(tables, query) === null ? [] : over.rowIds(tables, query)),
    why(tables, query = {}) {
      if (over.value(tables, query) === null) return over.why(tables, query);
      return under.value(tables, below(query)) === null ? under.why(tables, below(query)) : nothing;
    },
  };
}
