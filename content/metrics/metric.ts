import type { TableName, Tables } from '#content/schema/index.ts';

/** By what a figure can be narrowed, and what it is called. */
export const scopeNames = {
  villageId: '村',
  stationId: '阵地',
  teamId: '队伍',
  projectId: '项目',
  categoryId: '类别',
  surveyId: '需求大排查',
  channel: '渠道',
  kind: '人员类别',
  item: '标准条目',
} as const;

export type ScopeKey = keyof typeof scopeNames;

/** The keys of a scope, in the order of their names. */
export const scopeKeys = Object.keys(scopeNames).filter((key): key is ScopeKey => key in scopeNames);

/**
 * Narrows a metric to one village, station, team … Omitted keys do not narrow it. `channel` and `kind` are
 * codes of the schema, `item` is `STANDARD:KEY` of an item of a standard.
 */
export type Scope = { [K in ScopeKey]?: string };

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
  /** Why the figure is null, as a Chinese sentence. Asked only if it is. */
  why(tables: Tables, query?: Query): string;
  /** How just this figure came about, where the definition does not say it in full; empty if there is nothing to add. */
  how?(tables: Tables, query?: Query): string;
  /** Whether the figure can be asked for a period. If not, it tells only how things are now. */
  readonly hasPeriods: boolean;
}
