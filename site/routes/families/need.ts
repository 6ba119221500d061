import { pagePath } from '#content/schema/pages.ts';
import type { Dataset } from '#site/dataset/dataset.ts';
import { needsFromOldest } from '#site/subjects/needs/need-filters.ts';

export const pattern = '/wishes/[code]';

/** One page per public need, under the number that its asker was given; oldest first. */
export function urls(dataset: Dataset): string[] {
  return needsFromOldest(dataset.needs.rows).map((row) => pagePath('needs', row));
}

/** A need changed when it was answered, before that when a team was given it. */
export function lastModified(dataset: Pick<Dataset, 'needs'>, url: string): string | undefined {
  const need = dataset.needs.where('code', (url.split('/')[2] ?? '').toUpperCase())[0];
  return need?.doneOn ?? need?.dispatchedOn;
}
