import type { Dataset } from '#site/dataset/dataset.ts';
import { yearPath, yearsOf } from '#site/subjects/achievements/years.ts';
import { metricsOf } from '#site/dataset/metrics.ts';

export const pattern = '/achievements/[year]';

/** One page for each year with figures, oldest first. */
export function urls(dataset: Dataset): string[] {
  return yearsOf(metricsOf(dataset)).map(yearPath);
}
