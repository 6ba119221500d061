import { pagePath } from '#content/schema/pages.ts';
import type { Dataset } from '#site/dataset/dataset.ts';
import { needsFromOldest } from '#site/subjects/needs/need-filters.ts';

export const pattern = '/wishes/[code]';

/** One page per public need, under the code given to the person who asked; oldest first. */
export function urls(dataset: Dataset): string[] {
  return needsFromOldest(dataset.needs.rows).map((row) => pagePath('needs', row));
}

/** The day when the need was answered, otherwise the day when it was given to a team. */
export function lastModified(dataset: Pick<Dataset, 'needs'>, url: string): string | undefined {
  const need = dataset.needs.where('code', (url.split('/')[2] ?? '').toUpperCase())[0];
  return need?.doneOn ?? need?.dispatchedOn;
}
