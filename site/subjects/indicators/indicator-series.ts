import { latestIndicators, type Scope } from '#content/metrics/index.ts';
import type { Indicator } from '#content/schema/indicator.ts';
import { emptyTables } from '#content/schema/index.ts';

/** The latest value of an indicator of a team or project, with earlier values. */
export interface IndicatorSeries {
  readonly latest: Indicator;
  /** Earlier values of the same indicator, latest first. */
  readonly earlier: readonly Indicator[];
}

/** The indicators of one team or project, each with its latest value and history. */
export function indicatorSeries(
  indicators: readonly Indicator[],
  scope: Pick<Scope, 'teamId' | 'projectId'>,
): IndicatorSeries[] {
  return latestIndicators({ ...emptyTables, indicators }, { scope }).map((latest) => ({
    latest,
    earlier: indicators
      .filter(
        (row) =>
          row.id !== latest.id &&
          row.name === latest.name &&
          row.teamId === latest.teamId &&
          row.projectId === latest.projectId,
      )
      .toSorted((a, b) => (a.asOf < b.asOf ? 1 : -1)),
  }));
}
