import { tableNames, type TableName } from '#content/schema/index.ts';
import { hasTable } from '#content/schema/in-present-shape.ts';
import type { Dataset } from '#site/dataset/dataset.ts';

/** The tables that a dataset has as files: one of an older version lacks those that came later. */
export const publishedTables = ({ manifest }: Dataset): TableName[] =>
  tableNames.filter((table) => hasTable(table, manifest.schemaVersion));
