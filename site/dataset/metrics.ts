import { metricsDocument } from '#content/metrics/metrics-document.ts';
import type { MetricsDocument } from '#content/schema/metrics-document.ts';
import { tablesFrom, type Tables } from '#content/schema/index.ts';
import { getDataset, perDataset, type Dataset } from './dataset.ts';
import { rowsOf } from './read-dataset.ts';

/** Tables of a dataset for metrics: `metrics.activitiesHeld.value(metricTables(getDataset()), query)`. */
export const metricTables: (dataset: Dataset) => Tables = perDataset((dataset) =>
  tablesFrom((name) => rowsOf(dataset, name)),
);

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
