import type { CountedPart, CountedScope } from './counted-scope.ts';

/**
 * Site path of the list of held activities that the town's figures of a period count: `all`, a year `YYYY` or a
 * month `YYYY-MM`.
 */
export const countedPath = (period: string): string => `/achievements/${period}/activities/`;

/** Site path of the figures of a part of the town, with the activities that they count. `all` or a year. */
export const partPath = (period: string, scope: CountedScope, { slug }: Pick<CountedPart, 'slug'>): string =>
  `/achievements/${period}/${scope}/${slug}/`;
