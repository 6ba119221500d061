import type { Dataset } from '#site/dataset/dataset.ts';
import { tablePath } from '#site/subjects/open-data/data-paths.ts';
import { publishedTables } from '#site/subjects/open-data/published-tables.ts';

export const pattern = '/data/[table]';

/** The page of each table. */
export const urls = (dataset: Dataset): string[] => publishedTables(dataset).map(tablePath);
