import type { NeedFilter } from './need-filters.ts';

/** Site path of a list of needs: all needs or a filtered list. With a number: one of its archive pages. */
export function needListPath(filter?: Pick<NeedFilter, 'kind' | 'key'>, page?: number): string {
  const list = filter ? `/wishes/${filter.kind}/${filter.key}/` : '/wishes/';
  return page === undefined ? list : `${list}page/${page}/`;
}
