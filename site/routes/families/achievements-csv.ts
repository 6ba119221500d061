import type { Dataset } from '#site/dataset/dataset.ts';
import { charts } from '#site/subjects/achievements/charts.ts';
import { csvPath, yearsOf } from '#site/subjects/achievements/years.ts';
import { metricsOf } from '#site/dataset/metrics.ts';

export const pattern = '/achievements/[year]/[chart].csv';
export const inSitemap = false;

/** The CSV table of each chart, for each year and for all years together. */
export function urls(dataset: Dataset): string[] {
  const years = [...yearsOf(metricsOf(dataset)), 'all'];
  return years.flatMap((year) => Object.keys(charts).map((chart) => csvPath(year, chart)));
}
