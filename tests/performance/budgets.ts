import type { PageKind } from '../support/page-kinds.ts';

/** What a page may cost before the user does anything. */
export interface Budget {
  /** Kilobytes (1,000 bytes) transferred with brotli, without pictures. */
  readonly total: number;
  /** Part of `total` that may be JavaScript, in kilobytes. */
  readonly scripts: number;
}

/** Size limits of pages, for a resident with a low-end phone and a weak signal. */
export const budgets: Readonly<Partial<Record<PageKind, Budget>>> = {
  // Its script says whether a day is today, which a page built earlier cannot know.
  story: { total: 25, scripts: 1 },
  'planned activity': { total: 25, scripts: 1 },
  home: { total: 60, scripts: 5 },
  // Before the user opens the map.
  stations: { total: 60, scripts: 8 },
  station: { total: 40, scripts: 5 },
  search: { total: 25, scripts: 6 },
  wishes: { total: 40, scripts: 0 },
  document: { total: 25, scripts: 0 },
};
