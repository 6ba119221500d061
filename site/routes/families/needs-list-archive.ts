import type { Dataset } from '#site/dataset/dataset.ts';
import { needLists } from '#site/subjects/needs/need-lists.ts';
import { needListPath } from '#site/subjects/needs/need-path.ts';

export const pattern = '/wishes/[kind]/[key]/page/[page]';
/** Search engines are asked not to list pages that move on with every new need; each need is listed itself. */
export const inSitemap = false;

/** The older needs of each prepared list, page 1 holding the oldest. */
export function urls(dataset: Dataset): string[] {
  return needLists(dataset).flatMap(({ filter, chunks }) =>
    filter ? chunks.archive.map((_, position) => needListPath(filter, position + 1)) : [],
  );
}
