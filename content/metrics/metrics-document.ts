import type { Settings, Tables } from '#content/schema/index.ts';
import { metricsDocumentVersion, type MetricsDocument } from '#content/schema/metrics-document.ts';
import { activityMetrics } from './activity-metrics.ts';
import { categoriesInTownOrder, stationsInTownOrder } from './in-town-order.ts';
import { latestIndicators } from './latest-indicators.ts';
import { metricKeys, metrics } from './index.ts';
import type { Metric, Scope } from './metric.ts';
import { monthsWithRecords } from './months-with-records.ts';
import { halfOf, periodOf, quarterOf, yearOf, type PeriodName } from './periods.ts';

/** Origin of the rows. */
export interface Source {
  /** When the newest row changed, `YYYY-MM-DDTHH:mm:ss+08:00`. */
  asOf: string;
  /** Hash of the dataset; null when the rows come straight from the records. */
  datasetHash: string | null;
}

type PeriodValues = MetricsDocument['periods'][number];

const all = Object.values(metrics);
const ofPeriods = all.filter(({ hasPeriods }) => hasPeriods);
const ofActivities = Object.values(activityMetrics);

function periodValues(
  tables: Tables,
  name: PeriodName,
  asked: readonly Metric[],
  scope: Scope = {},
): PeriodValues {
  const period = periodOf(name);
  const query = period ? { scope, period } : { scope };
  return {
    period: name,
    values: Object.fromEntries(asked.map((metric) => [metric.key, metric.value(tables, query)])),
  };
}

/** All published figures of a dataset as one document. The same rows always give the same document. */
export function metricsDocument(tables: Tables, settings: Settings, source: Source): MetricsDocument {
  const months = monthsWithRecords(tables);
  const years = [...new Set(months.map(yearOf))];
  const parts = [...new Set(months.flatMap((month) => [halfOf(month), quarterOf(month)]))].sort();
  const owners = new Map([...tables.teams, ...tables.projects].map((row) => [row.id, row.name]));
  const ofTown = (name: PeriodName) => periodValues(tables, name, ofPeriods);
  const byYear = (asked: readonly Metric[], scope: Scope) =>
    ['all', ...years].map((name) => periodValues(tables, name, asked, scope));

  return {
    schemaVersion: metricsDocumentVersion,
    asOf: source.asOf,
    datasetHash: source.datasetHash,
    townName: settings.townName,
    isSample: settings.isSample,
    metrics: metricKeys.map((key) => {
      const { name, unit, definition, periodRule, caution, decimals, table } = metrics[key];
      return { key, name, unit, definition, periodRule, caution, decimals, table };
    }),
    periods: [periodValues(tables, 'all', all), ...years.map(ofTown)],
    parts: parts.map(ofTown),
    months: months.map(ofTown),
    stations: stationsInTownOrder(tables).map(({ id, slug, name, shortName, level }) => ({
      ...{ id, slug, name, shortName, level },
      periods: byYear([...ofActivities, metrics.volunteersActive], { stationId: id }),
    })),
    categories: categoriesInTownOrder(tables).map(({ id, slug, name }) => ({
      ...{ id, slug, name },
      periods: byYear(ofActivities, { categoryId: id }),
    })),
    indicators: latestIndicators(tables)
      .map(({ name, value, unit, asOf, definition, teamId, projectId }) => ({
        name,
        owner: owners.get(teamId ?? projectId ?? '') ?? '',
        value,
        unit,
        asOf,
        definition,
      }))
      .sort((a, b) => a.owner.localeCompare(b.owner, 'zh-CN')),
  };
}
