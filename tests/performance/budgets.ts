import type { PageKind } from '../support/page-kinds.ts';

/** What a page may cost before anyone touches it. */
export interface Budget {
  /** Kilobytes (1,000 bytes) transferred with brotli, pictures left aside. */
  readonly total: number;
  /** The part of it that may be JavaScript. */
  readonly scripts: number;
}

/** What the pages may weigh for a resident on a low-end phone with a weak signal. */
export const budgets: Readonly<Partial<Record<PageKind, Budget>>> = {
  // Says whether a day is today, which a page that was built earlier cannot know.
  story: { total: 25, scripts: 1 },
  'planned activity': { total: 25, scripts: 1 },
  home: { total: 60, scripts: 5 },
  // Before the map is asked for.
  stations: { total: 60, scripts: 8 },
  station: { total: 40, scripts: 5 },
  search: { total: 25, scripts: 6 },
  wishes: { total: 40, scripts: 0 },
  document: { total: 25, scripts: 0 },
};
