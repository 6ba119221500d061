import { metricsDocument } from '#content/metrics/metrics-document.ts';
import type { MetricsDocument } from '#content/schema/metrics-document.ts';
import type { Tables } from '#content/schema/index.ts';
import { getDataset, perDataset, type Dataset } from './dataset.ts';

/** The tables of a dataset as metrics take them: `metrics.activitiesHeld.value(metricTables(getDataset()), query)`. */
export const metricTables: (dataset: Dataset) => Tables = perDataset((dataset) => ({
  activities: dataset.activities.rows,
  categories: dataset.categories.rows,
  documents: dataset.documents.rows,
  facilities: dataset.facilities.rows,
  indicators: dataset.indicators.rows,
  media: dataset.media.rows,
  needs: dataset.needs.rows,
  pointsRules: dataset.pointsRules.rows,
  projects: dataset.projects.rows,
  rewards: dataset.rewards.rows,
  selfChecks: dataset.selfChecks.rows,
  standards: dataset.standards.rows,
  stations: dataset.stations.rows,
  teams: dataset.teams.rows,
  villages: dataset.villages.rows,
  volunteerCounts: dataset.volunteerCounts,
}));

/** The published figures of a dataset, computed once. */
export const metricsOf: (dataset: Dataset) => MetricsDocument = perDataset((dataset) =>
  metricsDocument(metricTables(dataset), dataset.settings, {
    asOf: dataset.manifest.updatedAt,
    datasetHash: dataset.manifest.hash,
  }),
);

/** The published figures of the dataset that the current page is made from. */
export function getMetrics(): MetricsDocument {
  return metricsOf(getDataset());
}
