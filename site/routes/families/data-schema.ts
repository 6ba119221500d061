import type { Dataset } from '#site/dataset/dataset.ts';
import { schemaPath } from '#site/subjects/open-data/data-paths.ts';
import { publishedTables } from '#site/subjects/open-data/published-tables.ts';

export const pattern = '/data/schema/[table].json';
export const inSitemap = false;

/** The JSON Schema of each table and of the settings. */
export const urls = (dataset: Dataset): string[] =>
  [...publishedTables(dataset), 'settings' as const].map(schemaPath);
