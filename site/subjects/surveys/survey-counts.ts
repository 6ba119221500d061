import { emptyTables } from '#content/schema/index.ts';
import { metrics, type Metric } from '#content/metrics/index.ts';
import { needChannels } from '#content/schema/need.ts';
import type { NeedCount } from '#content/schema/need-count.ts';
import type { NeedSurvey } from '#content/schema/need-survey.ts';
import type { Village } from '#content/schema/village.ts';

/** Figures of a survey, in the order of its tables. */
export const surveyMetrics: readonly Metric[] = [
  metrics.needsReceived,
  metrics.needsValid,
  metrics.validNeedsAnswered,
  metrics.needsOpen,
  metrics.needsWaiting,
  metrics.needsSetAside,
];

/** One line of a table: a village or a channel. */
export interface SurveyLine {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** The figures of a survey, from those of its counts that are given. */
export const surveyValues = (survey: NeedSurvey, counts: readonly NeedCount[]): (number | null)[] =>
  surveyMetrics.map((metric) =>
    // A part of it in which nothing was asked has no counts: nought.
    counts.length === 0
      ? 0
      : metric.value({ ...emptyTables, needCounts: counts }, { scope: { surveyId: survey.id } }),
  );

/** The figures by village, in the town's order; needs for which no village was given come last. */
export function linesByVillage(
  survey: NeedSurvey,
  counts: readonly NeedCount[],
  villages: readonly Village[],
): SurveyLine[] {
  const unplaced = counts.filter(({ villageId }) => villageId === null);
  return [
    ...villages.map(({ id, name }) => ({
      name,
      values: surveyValues(
        survey,
        counts.filter(({ villageId }) => villageId === id),
      ),
    })),
    ...(unplaced.length > 0 ? [{ name: '没有注明村', values: surveyValues(survey, unplaced) }] : []),
  ];
}

/** The figures by channel, in the order of the channels. */
export const linesByChannel = (survey: NeedSurvey, counts: readonly NeedCount[]): SurveyLine[] =>
  survey.channels.map((one) => ({
    name: needChannels[one],
    values: surveyValues(
      survey,
      counts.filter(({ channel }) => channel === one),
    ),
  }));
