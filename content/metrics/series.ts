import type { Activity } from '#content/schema/activity.ts';
import type { Tables } from '#content/schema/index.ts';
import { accumulator, type Accumulator } from './accumulator.ts';
import { activityMetrics } from './activity-metrics.ts';
import type { Query } from './metric.ts';
import { isInPeriod, monthOf, monthsAround } from './periods.ts';
import { scopeTest, type RowMetric } from './row-metric.ts';

/** Figures by metric key. */
export type Values<Key extends string = string> = { readonly [K in Key]: number | null };

export type ActivityValues = Values<keyof typeof activityMetrics>;

/** Returns the names of a row's groups. `day` is the day by which the metric dates the row. */
export type GroupsOf<Row> = (row: Row, day: string) => readonly string[];

/** Names of all groups, and the figures of each group. In an empty group sums are 0. */
export interface Groups<Key extends string> {
  readonly names: readonly string[];
  get(group: string): Values<Key>;
}

/** Groups the rows of one table for several metrics in a single pass. */
export function group<Row extends { id: string }, Key extends string>(
  metrics: { readonly [K in Key]: RowMetric<Row> },
  tables: Tables,
  groupsOf: GroupsOf<Row>,
  { scope, period }: Query = {},
): Groups<Key> {
  const keys = Object.keys(metrics).filter((key): key is Key => key in metrics);
  const passes = keys.map((key) => {
    const metric = metrics[key];
    return {
      metric,
      dateOf: metric.dateOf,
      amountOf: metric.amounts(tables),
      inScope: scopeTest(metric.scopes, scope),
    };
  });
  const found = new Map<string, Accumulator[]>();
  const rows = passes[0]?.metric.rowsOf(tables) ?? [];

  for (const row of rows) {
    // Metrics of one table mostly share the same `dateOf`. The groups are then computed once for all of them.
    let dated: RowMetric<Row>['dateOf'] | undefined;
    let cells: Accumulator[][] = [];
    for (let index = 0; index < passes.length; index += 1) {
      const pass = passes[index];
      const amount = pass?.amountOf(row) ?? null;
      if (!pass || amount === null || !pass.inScope?.(row)) continue;
      if (pass.dateOf !== dated) {
        dated = pass.dateOf;
        const day = dated?.(row) ?? null;
        const isOutside = day === null || (period !== undefined && !isInPeriod(day, period));
        cells = isOutside ? [] : groupsOf(row, day).map(cell);
      }
      for (const figures of cells) (figures[index] ??= accumulator(pass.metric.combine)).add(amount);
    }
  }

  function cell(name: string): Accumulator[] {
    let figures = found.get(name);
    if (!figures) {
      figures = [];
      found.set(name, figures);
    }
    return figures;
  }

  return {
    names: [...found.keys()],
    get(name) {
      const figures = found.get(name);
      const entries = passes.map(({ metric }, index) => {
        const figure = figures?.[index] ?? accumulator(metric.combine);
        return [keys[index], figure.value()] as const;
      });
      // Every key has a value here, but the type of fromEntries cannot express it.
      return Object.fromEntries(entries) as Values<Key>;
    },
  };
}

/** One point of a series: the group's name (a month or a row identifier) and its figures. */
export type Point<V> = { readonly key: string } & { readonly values: V };

/**
 * Activities by month: every month from the first to the last, in years with held activities. Months without
 * activities have zeros.
 */
export function activitiesByMonth(tables: Tables, query: Query = {}): Point<ActivityValues>[] {
  const groups = group(activityMetrics, tables, (_row, day) => [monthOf(day)], query);
  return monthsAround(groups.names).map((key) => ({ key, values: groups.get(key) }));
}

function byRows(
  rows: readonly { readonly id: string }[],
  idsOf: (row: Activity) => readonly string[],
  tables: Tables,
  query: Query,
): Point<ActivityValues>[] {
  const groups = group(activityMetrics, tables, idsOf, query);
  return rows.map(({ id }) => ({ key: id, values: groups.get(id) }));
}

/** Activities by station: one point per station in table order, including stations with zeros. */
export function activitiesByStation(tables: Tables, query: Query = {}): Point<ActivityValues>[] {
  return byRows(tables.stations, (row) => [row.stationId], tables, query);
}

/** Activities by category: one point per category in table order, including categories with zeros. */
export function activitiesByCategory(tables: Tables, query: Query = {}): Point<ActivityValues>[] {
  return byRows(tables.categories, (row) => [row.categoryId], tables, query);
}

/** Activities by team: one point per team. An activity of several teams counts for each of them. */
export function activitiesByTeam(tables: Tables, query: Query = {}): Point<ActivityValues>[] {
  return byRows(tables.teams, (row) => row.teamIds, tables, query);
}
