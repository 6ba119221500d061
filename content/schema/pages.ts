import type { Tables } from './index.ts';

/** Tables whose rows have their own page, and the path of the page that lists them. */
export const listPaths = {
  activities: '/activities/',
  documents: '/documents/',
  // Before the needs, whose paths begin with the same.
  needSurveys: '/wishes/surveys/',
  needs: '/wishes/',
  projects: '/projects/',
  stations: '/stations/',
  teams: '/teams/',
} as const satisfies { readonly [N in keyof Tables]?: string };
export type PagedTable = keyof typeof listPaths;

export const pagedTables = Object.keys(listPaths) as PagedTable[];

/** Field that identifies a row in a path: the slug, or for needs the code in lower case. */
export type Addressed<N extends PagedTable> = N extends 'needs'
  ? { readonly code: string }
  : { readonly slug: string };

/** Path of a row's page, without the base path. */
export const pagePath = <N extends PagedTable>(table: N, row: Addressed<N>): string =>
  `${listPaths[table]}${'code' in row ? row.code.toLowerCase() : row.slug}/`;
