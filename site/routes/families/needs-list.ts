import type { Dataset } from '#site/dataset/dataset.ts';
import { needLists } from '#site/subjects/needs/need-lists.ts';
import { needListPath } from '#site/subjects/needs/need-path.ts';

export const pattern = '/wishes/[kind]/[key]';

/** One page for each filtered list: by state, channel and village. */
export function urls(dataset: Dataset): string[] {
  return needLists(dataset).flatMap(({ filter }) => (filter ? [needListPath(filter)] : []));
}
