import { periodOf } from '#content/metrics/periods.ts';
import type { Dataset } from '#site/dataset/dataset.ts';
import { countedPath } from '#site/subjects/achievements/counted-paths.ts';
import { activityYears } from '#site/subjects/activities/activity-months.ts';

const parts = ['H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4'] as const;

/** Whether a month lies in a half-year or quarter. */
function isWithin(month: string, part: string): boolean {
  const span = periodOf(part);
  return span !== undefined && `${month}-01` >= (span.from ?? '') && `${month}-01` <= (span.to ?? '');
}

export const pattern = '/achievements/[year]/activities';

/** One list for all years, each year, half-year, quarter and month with held activities, oldest first. */
export function urls(dataset: Dataset): string[] {
  const years = activityYears(dataset).flatMap(({ year, months }) => {
    const held = months.filter(({ totals }) => totals.held > 0).map(({ key }) => key);
    return held.length === 0
      ? []
      : [
          year,
          ...parts
            .filter((part) => held.some((month) => isWithin(month, `${year}-${part}`)))
            .map((part) => `${year}-${part}`),
          ...held,
        ];
  });
  return (years.length === 0 ? [] : ['all', ...years]).map(countedPath);
}
