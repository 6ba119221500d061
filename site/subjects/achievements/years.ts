import type { MetricsDocument } from '#content/schema/metrics-document.ts';

/** The years of a document, oldest first. */
export function yearsOf(document: MetricsDocument): string[] {
  return document.periods.map(({ period }) => period).filter((period) => period !== 'all');
}

/** Site path of the page of a year or of all years. */
export function yearPath(year: string): string {
  return year === 'all' ? '/achievements/' : `/achievements/${year}/`;
}

/** Site path of a chart's CSV table. */
export function csvPath(year: string, chart: string): string {
  return `/achievements/${year}/${chart}.csv`;
}

/** The part of a document that the page of one year shows. */
export function sliceOf(document: MetricsDocument, year: string): MetricsDocument {
  const ofYear = <Owner extends { periods: MetricsDocument['periods'] }>(owner: Owner): Owner => ({
    ...owner,
    periods: owner.periods.filter(({ period }) => period === year),
  });
  return {
    ...document,
    months:
      year === 'all' ? document.months : document.months.filter(({ period }) => period.startsWith(year)),
    parts: year === 'all' ? document.parts : document.parts.filter(({ period }) => period.startsWith(year)),
    stations: document.stations.map(ofYear),
    categories: document.categories.map(ofYear),
  };
}
