import type { Dataset } from '#site/lib/dataset.ts';
import { needsFromOldest } from '#site/lib/needs/need-filters.ts';
import { needPath } from '#site/lib/needs/need-path.ts';

export const pattern = '/wishes/[code]';

/** One page per public need, under the number that its asker was given; oldest first. */
export function urls(dataset: Dataset): string[] {
  return needsFromOldest(dataset.needs.rows).map(needPath);
}
