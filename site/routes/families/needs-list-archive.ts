import type { Dataset } from '#site/dataset/dataset.ts';
import { needLists } from '#site/subjects/needs/need-lists.ts';
import { needListPath } from '#site/subjects/needs/need-path.ts';

export const pattern = '/wishes/[kind]/[key]/page/[page]';
/** Not in the sitemap: the content of these pages moves with every new need. Each need is listed itself. */
export const inSitemap = false;

/** Pages of older needs of each filtered list; page 1 has the oldest. */
export function urls(dataset: Dataset): string[] {
  return needLists(dataset).flatMap(({ filter, chunks }) =>
    filter ? chunks.archive.map((_, position) => needListPath(filter, position + 1)) : [],
  );
}
