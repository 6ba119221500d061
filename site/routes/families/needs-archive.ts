import type { Dataset } from '#site/dataset/dataset.ts';
import { needListOf } from '#site/subjects/needs/need-lists.ts';
import { needListPath } from '#site/subjects/needs/need-path.ts';

export const pattern = '/wishes/page/[page]';
/** Search engines are asked not to list pages that move on with every new need; each need is listed itself. */
export const inSitemap = false;

/** The older needs, page 1 holding the oldest. */
export function urls(dataset: Dataset): string[] {
  return (needListOf(dataset)?.chunks.archive ?? []).map((_, position) =>
    needListPath(undefined, position + 1),
  );
}
