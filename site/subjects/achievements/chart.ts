import type { MetricsDocument } from '#content/schema/metrics-document.ts';

/** A metric as the document defines it. */
export type Definition = MetricsDocument['metrics'][number];

/** Figures of one period. */
export type PeriodFigures = MetricsDocument['periods'][number];

/** One bar of a chart, or one row of its table. */
export interface Entry {
  /** Month, or identifier of the station or category. */
  readonly key: string;
  /** Label at the bar; empty where only some bars are labelled. */
  readonly label: string;
  /** The label in full, for the table, the tooltip and the CSV. */
  readonly name: string;
  /** Address of the page behind it, without the base path; null where there is none. */
  readonly path: string | null;
  /** Figures by metric key; null for a month that is still to come. */
  readonly values: PeriodFigures['values'] | null;
}

/** A chart with everything that belongs to it: question, answer, bars, table, definitions. */
export interface Chart {
  /** Part of addresses: `activities-by-month`. */
  readonly key: string;
  /** The question that the chart answers. */
  readonly question: string;
  /** The answer in words. */
  readonly answer: string;
  /** `columns` stand side by side along time; `bars` lie one below the other. */
  readonly shape: 'columns' | 'bars';
  /** Metrics drawn: one, or several stacked on each other. */
  readonly drawn: readonly Definition[];
  /** Bars, in order. */
  readonly entries: readonly Entry[];
  /** Head of the table's first column. */
  readonly rowHeader: string;
  /** Columns of the table. */
  readonly columns: readonly Definition[];
  /** Rows of the table, in order; may be more than the bars. */
  readonly rows: readonly Entry[];
  /** Last row of the table, for the whole. */
  readonly total: Entry | null;
  /** Metrics that can be drawn instead, the one drawn among them; empty where there is no choice. */
  readonly choices: readonly Definition[];
  /** How the drawing is to be read; may be empty. */
  readonly note: string;
}

/** What a chart is made from. */
export interface ChartInput {
  readonly document: MetricsDocument;
  /** `all` or a year `YYYY`. */
  readonly year: string;
  /** Metric to draw where a chart offers a choice. */
  readonly choice?: string | undefined;
}

/** The definition of a metric of the document; throws when the document does not know it. */
export function definitionOf(document: MetricsDocument, key: string): Definition {
  const definition = document.metrics.find((metric) => metric.key === key);
  if (!definition) throw new Error(`指标文件里没有指标 ${key}。请重新发布网站。`);
  return definition;
}

/** The figures of the whole town in a period; all unknown where the document does not know the period. */
export function figuresOf(document: MetricsDocument, period: string): PeriodFigures['values'] {
  return document.periods.find((figures) => figures.period === period)?.values ?? {};
}

/** A figure as a number, the unknown as zero. */
export function amount(values: PeriodFigures['values'] | null | undefined, key: string): number {
  return values?.[key] ?? 0;
}
