import { metrics } from '#content/metrics/index.ts';
import type { Activity } from '#content/schema/activity.ts';
import { emptyTables } from '#content/schema/index.ts';

/** Published figures of some activities, each computed by its metric. */
export interface ActivityTotals {
  /** Activities that were held (场). */
  readonly held: number;
  /** Activities with a story. */
  readonly stories: number;
  /** Volunteers, counted per activity (人次). */
  readonly volunteerTurns: number;
  /** Hours served. */
  readonly serviceHours: number;
  /** Residents served, counted per activity (人次). */
  readonly peopleServed: number;
}

/** The figures of exactly these activities, computed by the published metrics. */
export function activityTotals(activities: readonly Activity[]): ActivityTotals {
  const tables = { ...emptyTables, activities };
  return {
    held: metrics.activitiesHeld.value(tables) ?? 0,
    stories: activities.filter((activity) => activity.story !== null).length,
    volunteerTurns: metrics.volunteerTurns.value(tables) ?? 0,
    serviceHours: metrics.serviceHours.value(tables) ?? 0,
    peopleServed: metrics.peopleServed.value(tables) ?? 0,
  };
}
