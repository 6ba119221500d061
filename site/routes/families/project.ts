import { pagePath } from '#content/schema/pages.ts';
import type { Dataset } from '#site/dataset/dataset.ts';

export const pattern = '/projects/[slug]';

/** One page per project. */
export function urls(dataset: Dataset): string[] {
  return dataset.projects.rows.map((project) => pagePath('projects', project));
}
