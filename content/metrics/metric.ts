import type { TableName, Tables } from '#content/schema/index.ts';

/** Narrows a metric to one station, team, project … Omitted keys do not narrow it. */
export interface Scope {
  stationId?: string;
  teamId?: string;
  projectId?: string;
  categoryId?: string;
  villageId?: string;
  surveyId?: string;
}

/** Days in Asia/Shanghai, `YYYY-MM-DD`, both inclusive. An omitted side is open. */
export interface Period {
  from?: string;
  to?: string;
}

/** Scope and period of a metric. If both are omitted: the whole town over all time. */
export interface Query {
  scope?: Scope;
  period?: Period;
}

/** Description of a metric, printed beside every figure. */
export interface MetricInfo {
  /** Stable key in data and code: the file name in camel case. */
  readonly key: string;
  /** Name as printed. */
  readonly name: string;
  /** Unit as printed after the figure, e.g. 场. */
  readonly unit: string;
  /** 口径: what is counted and what is not, in full sentences. */
  readonly definition: string;
  /** Which date assigns a row to a month or year. */
  readonly periodRule: string;
  /** How the figure must not be interpreted. */
  readonly caution: string;
  /** Number of decimals that are meaningful when printed. */
  readonly decimals: number;
  /** Table whose rows are counted. */
  readonly table: TableName;
}

/** A published figure: a pure function of dataset rows. */
export interface Metric extends MetricInfo {
  /**
   * The figure, or null if unknown: nothing to divide by, no rows for this kind of scope, no history kept.
   */
  value(tables: Tables, query?: Query): number | null;
  /** Identifiers of the rows behind the figure to open these rows. */
  rowIds(tables: Tables, query?: Query): string[];
}
