import type { Dataset } from '#site/dataset/dataset.ts';
import { filePath } from '#site/subjects/open-data/data-paths.ts';
import { publishedTables } from '#site/subjects/open-data/published-tables.ts';

export const pattern = '/data/[table].xlsx';
export const inSitemap = false;

/** Each table as a file. */
export const urls = (dataset: Dataset): string[] =>
  publishedTables(dataset).map((table) => filePath(table, 'xlsx'));
