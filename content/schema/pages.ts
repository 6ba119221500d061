import type { Tables } from './index.ts';

/** Tables whose rows have a page of their own, and the address of the page that lists them. */
export const listPaths = {
  activities: '/activities/',
  documents: '/documents/',
  needs: '/wishes/',
  projects: '/projects/',
  stations: '/stations/',
  teams: '/teams/',
} as const satisfies { readonly [N in keyof Tables]?: string };
export type PagedTable = keyof typeof listPaths;

export const pagedTables = Object.keys(listPaths) as PagedTable[];

/** What tells rows of a table apart in addresses: the slug; of needs the number, in lower case. */
export type Addressed<N extends PagedTable> = N extends 'needs'
  ? { readonly code: string }
  : { readonly slug: string };

/** Address of a row's page, without the base path. */
export const pagePath = <N extends PagedTable>(table: N, row: Addressed<N>): string =>
  `${listPaths[table]}${'code' in row ? row.code.toLowerCase() : row.slug}/`;
