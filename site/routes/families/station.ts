import { pagePath } from '#content/schema/pages.ts';
import type { Dataset } from '#site/dataset/dataset.ts';

export const pattern = '/stations/[slug]';

/** One page per station. */
export function urls({ stations }: Dataset): string[] {
  return stations.rows.map((row) => pagePath('stations', row));
}
