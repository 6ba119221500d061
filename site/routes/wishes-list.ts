import type { Dataset } from '#site/lib/dataset.ts';
import { needLists } from '#site/lib/needs/need-lists.ts';
import { needListPath } from '#site/lib/needs/need-path.ts';

export const pattern = '/wishes/[kind]/[key]';

/** One page for each prepared list: by state, channel and village. */
export function urls(dataset: Dataset): string[] {
  return needLists(dataset).flatMap(({ filter }) => (filter ? [needListPath(filter)] : []));
}
