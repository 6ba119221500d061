import { pagePath } from '#content/schema/pages.ts';
import type { Dataset } from '#site/dataset/dataset.ts';

export const pattern = '/wishes/surveys/[slug]';

/** One page per survey of needs, oldest first. */
export function urls(dataset: Dataset): string[] {
  return dataset.needSurveys.rows.map((survey) => pagePath('needSurveys', survey));
}
