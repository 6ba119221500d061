import { metrics } from '#content/metrics/index.ts';
import type { Activity } from '#content/schema/activity.ts';
import { emptyTables } from '#content/schema/index.ts';

/** Figures that are counted from held activities, in the order in which lists show them. */
export const countedColumns = [
  metrics.activitiesHeld,
  metrics.volunteerTurns,
  metrics.serviceHours,
  metrics.signedHours,
  metrics.peopleServed,
] as const;

/** These figures of exactly these activities, in the order of the columns. */
export function countedFigures(activities: readonly Activity[]): number[] {
  const tables = { ...emptyTables, activities };
  return countedColumns.map((metric) => metric.value(tables) ?? 0);
}
