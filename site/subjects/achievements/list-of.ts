import { countedPath } from './counted-paths.ts';

/** Figures that are counted from held activities; their lists show these columns (`counted-columns.ts`). */
const counted: ReadonlySet<string> = new Set([
  'activitiesHeld',
  'volunteerTurns',
  'serviceHours',
  'signedHours',
  'peopleServed',
]);

/**
 * Site path of the list that a figure of a period counts, by default the town's. Null where there is none: for
 * zero, and for what is not counted from activities.
 */
export const listOf = (key: string, value: number | null | undefined, list: string | null): string | null =>
  counted.has(key) && typeof value === 'number' && value > 0 ? list : null;

/** The same for a figure of the whole town. */
export const townListOf = (key: string, value: number | null | undefined, period: string): string | null =>
  listOf(key, value, countedPath(period));
