import type { MetricsDocument } from '#content/schema/metrics-document.ts';

/** Definition of a metric in the metrics document. */
export type Definition = MetricsDocument['metrics'][number];

/** Metric values of one period. */
export type PeriodFigures = MetricsDocument['periods'][number];

/** One bar of a chart, or one row of its table. */
export interface Entry {
  /** Month, or identifier of a station or category. */
  readonly key: string;
  /** Label at the bar; empty if this bar has no label. */
  readonly label: string;
  /** Full label for the table, the tooltip and the CSV. */
  readonly name: string;
  /** URL of the page behind it, without the base path; null if there is none. */
  readonly path: string | null;
  /** Site path of the list that its figures count; null if there is none. */
  readonly list: string | null;
  /** Values by metric key; null for a future month. */
  readonly values: PeriodFigures['values'] | null;
}

/** A chart with all its parts: question, answer, bars, table, definitions. */
export interface Chart {
  /** Part of URLs: `activities-by-month`. */
  readonly key: string;
  /** The question that the chart answers. */
  readonly question: string;
  /** The answer in words. */
  readonly answer: string;
  /** `columns`: vertical, along a time axis. `bars`: horizontal, one below the other. */
  readonly shape: 'columns' | 'bars';
  /** Metrics drawn: one, or several stacked. */
  readonly drawn: readonly Definition[];
  /** Bars, in order. */
  readonly entries: readonly Entry[];
  /** Header of the table's first column. */
  readonly rowHeader: string;
  /** Columns of the table. */
  readonly columns: readonly Definition[];
  /** Rows of the table, in order; may be more than there are bars. */
  readonly rows: readonly Entry[];
  /** Total row at the end of the table. */
  readonly total: Entry | null;
  /** Metrics that the reader can choose from, including the one drawn; empty if there is no choice. */
  readonly choices: readonly Definition[];
  /** Note on how to read the drawing; may be empty. */
  readonly note: string;
}

/** Input of a chart. */
export interface ChartInput {
  readonly document: MetricsDocument;
  /** `all` or a year `YYYY`. */
  readonly year: string;
  /** Metric to draw, if the chart offers a choice. */
  readonly choice?: string | undefined;
}

/** Definition of a metric in the document. Throws if the document does not contain it. */
export function definitionOf(document: MetricsDocument, key: string): Definition {
  const definition = document.metrics.find((metric) => metric.key === key);
  if (!definition) throw new Error(`指标文件里没有指标 ${key}。请重新发布网站。`);
  return definition;
}

/** Values of the whole town in a period; empty if the document does not contain the period. */
export function figuresOf(document: MetricsDocument, period: string): PeriodFigures['values'] {
  return document.periods.find((figures) => figures.period === period)?.values ?? {};
}

/** A value as a number; 0 if it is unknown. */
export function amount(values: PeriodFigures['values'] | null | undefined, key: string): number {
  return values?.[key] ?? 0;
}
