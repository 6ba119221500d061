import type { Tables } from '#content/schema/index.ts';
import { accumulator, type Combine } from './accumulator.ts';
import type { Metric, MetricInfo, Query, Scope } from './metric.ts';
import { isInPeriod } from './periods.ts';

/** Reads the ids of the stations, teams … that a row belongs to. */
type ScopeReader<Row> = (row: Row) => string | null | readonly string[];

/** A metric that gives each row an amount and combines the amounts. */
export interface RowMetricSpec<Row> extends MetricInfo {
  readonly combine: Combine;
  /** The rows to look at. */
  readonly rowsOf: (tables: Tables) => readonly Row[];
  /** The day that assigns a row to a period; null if the metric only knows the present. */
  readonly dateOf: ((row: Row) => string | null) | null;
  /** Called once per pass. Returns a function that gives a row's amount, or null if it does not count. */
  readonly amounts: (tables: Tables) => (row: Row) => number | null;
  /** Scopes that can narrow the metric. With any other scope its value is null. */
  readonly scopes: { readonly [K in keyof Scope]?: ScopeReader<Row> };
}

/** A row metric with its `value` and `rowIds` functions. */
export interface RowMetric<Row> extends RowMetricSpec<Row>, Metric {}

const scopeKeys = ['stationId', 'teamId', 'projectId', 'categoryId', 'villageId', 'surveyId'] as const;

/** Builds the test whether a row is in the scope. Returns null if this scope cannot narrow the metric. */
export function scopeTest<Row>(
  scopes: RowMetricSpec<Row>['scopes'],
  scope: Scope = {},
): ((row: Row) => boolean) | null {
  const tests: ((row: Row) => boolean)[] = [];
  for (const key of scopeKeys) {
    const wanted = scope[key];
    if (wanted === undefined) continue;
    const read = scopes[key];
    if (!read) return null;
    tests.push((row) => {
      const found = read(row);
      return typeof found === 'object' && found !== null ? found.includes(wanted) : found === wanted;
    });
  }
  return tests.length === 0 ? () => true : (row) => tests.every((test) => test(row));
}

/** Completes a spec. `value` and `rowIds` use the same loop, so a figure always matches its rows. */
export function rowMetric<Row extends { id: string }>(spec: RowMetricSpec<Row>): RowMetric<Row> {
  function walk(tables: Tables, query: Query, visit: (row: Row, amount: number) => void): boolean {
    const inScope = scopeTest(spec.scopes, query.scope);
    const { dateOf } = spec;
    const { period } = query;
    if (!inScope || (period && !dateOf)) return false;
    const amountOf = spec.amounts(tables);
    for (const row of spec.rowsOf(tables)) {
      if (period && dateOf && !isInPeriod(dateOf(row), period)) continue;
      if (!inScope(row)) continue;
      const amount = amountOf(row);
      if (amount !== null) visit(row, amount);
    }
    return true;
  }

  return {
    ...spec,
    value(tables, query = {}) {
      const figure = accumulator(spec.combine);
      const known = walk(tables, query, (_row, amount) => {
        figure.add(amount);
      });
      return known ? figure.value() : null;
    },
    rowIds(tables, query = {}) {
      const ids: string[] = [];
      walk(tables, query, (row) => {
        ids.push(row.id);
      });
      return ids;
    },
  };
}
