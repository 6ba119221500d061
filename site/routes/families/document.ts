import { pagePath } from '#content/schema/pages.ts';
import type { Dataset } from '#site/dataset/dataset.ts';

export const pattern = '/documents/[slug]';

/** One page per document, oldest first. */
export function urls(dataset: Dataset): string[] {
  return dataset.documents.rows.map((document) => pagePath('documents', document));
}

/** The day when the document was issued. */
export function lastModified(dataset: Pick<Dataset, 'documents'>, url: string): string | undefined {
  return dataset.documents.bySlug(url.split('/')[2])?.issuedOn;
}
