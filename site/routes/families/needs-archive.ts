import type { Dataset } from '#site/dataset/dataset.ts';
import { needListOf } from '#site/subjects/needs/need-lists.ts';
import { needListPath } from '#site/subjects/needs/need-path.ts';

export const pattern = '/wishes/page/[page]';
/** Not in the sitemap: the content of these pages moves with every new need. Each need is listed itself. */
export const inSitemap = false;

/** Pages of older needs; page 1 has the oldest. */
export function urls(dataset: Dataset): string[] {
  return (needListOf(dataset)?.chunks.archive ?? []).map((_, position) =>
    needListPath(undefined, position + 1),
  );
}
