import { pagePath } from '#content/schema/pages.ts';
import type { Dataset } from '#site/dataset/dataset.ts';

export const pattern = '/teams/[slug]';

/** One page per team. */
export function urls(dataset: Dataset): string[] {
  return dataset.teams.rows.map((team) => pagePath('teams', team));
}
