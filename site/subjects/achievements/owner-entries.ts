import { formatPeriod } from '#content/metrics/format.ts';
import type { MetricsDocument } from '#content/schema/metrics-document.ts';
import { countedPath } from './counted-paths.ts';
import { figuresOf, type ChartInput, type Entry } from './chart.ts';

/** Metrics shown for stations and categories. */
export const ownerMetrics = ['activitiesHeld', 'volunteerTurns', 'serviceHours', 'peopleServed'] as const;

/** Bars of charts by station or category: one for each, including zero values. */
export function ownerEntries<Owner extends { id: string; name: string; periods: MetricsDocument['periods'] }>(
  owners: readonly Owner[],
  year: string,
  words: (owner: Owner) => Pick<Entry, 'label' | 'path' | 'list'>,
): Entry[] {
  return owners.map((owner) => ({
    key: owner.id,
    name: owner.name,
    ...words(owner),
    values: owner.periods.find(({ period }) => period === year)?.values ?? {},
  }));
}

/** Total row of these tables. */
export function ownerTotal({ document, year }: ChartInput): Entry {
  return {
    key: year,
    label: '全镇',
    name: `全镇，${formatPeriod(year)}`,
    path: null,
    list: countedPath(year),
    values: figuresOf(document, year),
  };
}
