import type { TableName, Tables } from '#content/schema/index.ts';

/** Narrows a metric to one station, team, project or category; keys left out do not narrow. */
export interface Scope {
  stationId?: string;
  teamId?: string;
  projectId?: string;
  categoryId?: string;
}

/** Days in Asia/Shanghai, `YYYY-MM-DD`, both inclusive; a side left out is open. */
export interface Period {
  from?: string;
  to?: string;
}

/** What is asked of a metric: nothing given means the whole town over all time. */
export interface Query {
  scope?: Scope;
  period?: Period;
}

/** What a metric is, in words: printed beside every figure. */
export interface MetricInfo {
  /** Stable key in data and in code, the file's name in camel case. */
  readonly key: string;
  /** Name as printed. */
  readonly name: string;
  /** Unit as printed after the figure, e.g. 场. */
  readonly unit: string;
  /** 口径: what is counted and what is not, in full sentences. */
  readonly definition: string;
  /** By which date a row falls into a month or year. */
  readonly periodRule: string;
  /** How the figure must not be read. */
  readonly caution: string;
  /** Decimals that are meaningful when printed. */
  readonly decimals: number;
  /** Table whose rows are counted. */
  readonly table: TableName;
}

/** A published figure: a pure function of dataset rows. */
export interface Metric extends MetricInfo {
  /** The figure; null where it cannot be known: nothing to divide by, a scope it has no rows for, a past it does not keep. */
  value(tables: Tables, query?: Query): number | null;
  /** Identifiers of the rows behind the figure (periods for `volunteerCounts`), so that it can be opened. */
  rowIds(tables: Tables, query?: Query): string[];
}
