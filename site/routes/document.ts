import type { Dataset } from '#site/lib/dataset.ts';

export const pattern = '/documents/[slug]';

/** One page per document, oldest first. */
export function urls(dataset: Dataset): string[] {
  return dataset.documents.rows.map((document) => `/documents/${document.slug}/`);
}
