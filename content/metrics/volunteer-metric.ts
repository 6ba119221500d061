import type { VolunteerCount } from '#content/schema/volunteer-count.ts';
import type { Metric, MetricInfo, Period } from './metric.ts';

type Rows = readonly VolunteerCount[];

/** Figure about distinct people: read from the one count that fits the period, never summed. */
export function volunteerMetric(
  words: Pick<MetricInfo, 'key' | 'name' | 'unit' | 'definition' | 'periodRule' | 'caution'>,
  field: 'registered' | 'active',
  pick: (rows: Rows, period: Period | undefined) => VolunteerCount | undefined,
): Metric {
  return {
    ...words,
    decimals: 0,
    table: 'volunteerCounts',
    value(tables, { scope, period } = {}) {
      if (scope && Object.values(scope).some((id) => id !== undefined)) return null;
      return pick(tables.volunteerCounts, period)?.[field] ?? null;
    },
    rowIds(tables, { scope, period } = {}) {
      if (scope && Object.values(scope).some((id) => id !== undefined)) return [];
      const row = pick(tables.volunteerCounts, period);
      return row ? [row.period] : [];
    },
  };
}
