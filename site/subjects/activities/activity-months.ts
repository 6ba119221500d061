import type { Activity } from '#content/schema/activity.ts';
import { perDataset, perKey } from '#site/dataset/dataset.ts';
import { activityTotals, type ActivityTotals } from './activity-totals.ts';

/** One day of a month page. */
interface ActivityDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly activities: readonly Activity[];
}

/** All activities that begin in the same month (Asia/Shanghai). */
export interface ActivityMonth {
  /** `YYYY-MM`. */
  readonly key: string;
  /** `YYYY`. */
  readonly year: string;
  /** `MM`. */
  readonly month: string;
  readonly days: readonly ActivityDay[];
  readonly totals: ActivityTotals;
}

/** Groups activities by month and day, oldest first; months without activities are left out. */
export function activityMonthsOf(activities: readonly Activity[]): ActivityMonth[] {
  const days = Map.groupBy(
    activities.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0)),
    (activity) => activity.startsAt.slice(0, 10),
  );
  const months = Map.groupBy(days, ([day]) => day.slice(0, 7));
  return [...months].map(([key, entries]) => ({
    key,
    year: key.slice(0, 4),
    month: key.slice(5, 7),
    days: entries.map(([date, rows]) => ({ date, activities: rows })),
    totals: activityTotals(entries.flatMap(([, rows]) => rows)),
  }));
}

/** The months of a dataset that have activities, oldest first. */
export const activityMonths = perDataset((dataset) => activityMonthsOf(dataset.activities.rows));

/** The years that have activities, oldest first, each with its months. */
export const activityYears = perDataset((dataset) =>
  [...Map.groupBy(activityMonths(dataset), (month) => month.year)].map(([year, months]) => ({
    year,
    months,
  })),
);

/** The months of a year (`YYYY`); undefined if the year has no activities. */
export const monthsOfYear = perKey(
  (dataset): ReadonlyMap<string, readonly ActivityMonth[]> =>
    new Map(activityYears(dataset).map(({ year, months }) => [year, months])),
);

/** Fields that identify a month. */
export type MonthName = Pick<ActivityMonth, 'key' | 'year' | 'month'>;

const nameOf = (month: ActivityMonth | undefined): MonthName | undefined =>
  month && { key: month.key, year: month.year, month: month.month };

/** A month (`YYYY-MM`) with the previous and next one; undefined if it has no activities. */
export const activityMonth = perKey((dataset) => {
  const months = activityMonths(dataset);
  return new Map(
    months.map((month, position) => [
      month.key,
      { month, previous: nameOf(months[position - 1]), next: nameOf(months[position + 1]) },
    ]),
  );
});
