import type { Settings, Tables } from '#content/schema/index.ts';
import { metricsDocumentVersion, type MetricsDocument } from '#content/schema/metrics-document.ts';
import { activityMetrics } from './activity-metrics.ts';
import { categoriesInTownOrder, stationsInTownOrder } from './in-town-order.ts';
import { latestIndicators } from './latest-indicators.ts';
import { metricKeys, metrics } from './index.ts';
import { needCountMetrics } from './need-count-metrics.ts';
import { needMetrics } from './need-metrics.ts';
import {
  halfOf,
  monthsAround,
  periodOf,
  periodsWith,
  quarterOf,
  yearOf,
  type PeriodName,
} from './periods.ts';
import { group, type Values } from './series.ts';

/** Origin of the rows. */
export interface Source {
  /** When the newest row changed, `YYYY-MM-DDTHH:mm:ss+08:00`. */
  asOf: string;
  /** Hash of the dataset; null when the rows come straight from the records. */
  datasetHash: string | null;
}

type PeriodValues = MetricsDocument['periods'][number];

/** Counts of distinct volunteers. They are read per period and cannot be grouped. */
function volunteerValues(tables: Tables, name: PeriodName): Values {
  const query = { period: periodOf(name) };
  return {
    volunteersRegistered: metrics.volunteersRegistered.value(tables, query),
    volunteersActive: metrics.volunteersActive.value(tables, query),
  };
}

/** Figures about all needs. They are sums of counts. */
function needCountValues(tables: Tables, name: PeriodName): Values {
  const query = { period: periodOf(name) ?? {} };
  return Object.fromEntries(
    Object.values(needCountMetrics).map((metric) => [metric.key, metric.value(tables, query)]),
  );
}

/** Activity figures for each owner of activities, over all time and by year. */
function byOwner<Owner extends { readonly id: string }>(
  owners: readonly Owner[],
  ownerOf: (row: Tables['activities'][number]) => string,
  tables: Tables,
  years: readonly string[],
): (Owner & { periods: PeriodValues[] })[] {
  const groups = group(activityMetrics, tables, (row, day) => {
    const owner = ownerOf(row);
    return [`all ${owner}`, `${yearOf(day)} ${owner}`];
  });
  return owners.map((owner) => ({
    ...owner,
    periods: ['all', ...years].map((period) => ({ period, values: groups.get(`${period} ${owner.id}`) })),
  }));
}

/** All published figures of a dataset as one document. The same rows always give the same document. */
export function metricsDocument(tables: Tables, settings: Settings, source: Source): MetricsDocument {
  const periodsOf = (_row: unknown, day: string) => ['all', ...periodsWith(day)];
  const activities = group(activityMetrics, tables, periodsOf);
  const needs = group(needMetrics, tables, periodsOf);

  const counted = tables.needCounts.flatMap(({ period }) => period ?? []);
  const dated = [...activities.names, ...needs.names, ...counted].filter((name) =>
    /^\d{4}-\d{2}$/.test(name),
  );
  const months = monthsAround(dated);
  const years = [...new Set(months.map(yearOf))];
  const parts = [...new Set(months.flatMap((month) => [halfOf(month), quarterOf(month)]))];

  const valuesOf = (name: PeriodName): Values => ({
    ...activities.get(name),
    ...volunteerValues(tables, name),
    ...needCountValues(tables, name),
    ...needs.get(name),
  });
  const present = Object.fromEntries(
    metricKeys
      .filter((key) => !(key in activityMetrics) && !(key in needMetrics))
      .map((key) => [key, metrics[key].value(tables)]),
  );
  const owners = new Map([...tables.teams, ...tables.projects].map((row) => [row.id, row.name]));

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
    periods: [
      { period: 'all', values: { ...valuesOf('all'), ...present } },
      ...years.map((period) => ({ period, values: valuesOf(period) })),
    ],
    parts: parts.sort().map((period) => ({ period, values: valuesOf(period) })),
    months: months.map((period) => ({ period, values: valuesOf(period) })),
    stations: byOwner(
      stationsInTownOrder(tables).map(({ id, slug, name, shortName, level }) => ({
        id,
        slug,
        name,
        shortName,
        level,
      })),
      (row) => row.stationId,
      tables,
      years,
    ).map(({ periods, ...station }) => ({
      ...station,
      periods: periods.map(({ period, values }) => {
        const query = { scope: { stationId: station.id }, period: periodOf(period) ?? {} };
        return {
          period,
          values: { ...values, volunteersActive: metrics.volunteersActive.value(tables, query) },
        };
      }),
    })),
    categories: byOwner(
      categoriesInTownOrder(tables).map(({ id, slug, name }) => ({ id, slug, name })),
      (row) => row.categoryId,
      tables,
      years,
    ),
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
