import type { NameOf } from '#content/open-data/table-workbook.ts';
import { tableNames, type TableName } from '#content/schema/index.ts';
import { references } from '#content/schema/references.ts';
import type { Dataset } from '#site/dataset/dataset.ts';
import { rowsOf } from '#site/dataset/read-dataset.ts';

/** Fields that name a row, the best first. */
const naming = ['shortName', 'name', 'title', 'alt', 'version'] as const;

function nameOfRow(row: object): string | null {
  for (const field of naming) {
    const value: unknown = Reflect.get(row, field);
    if (typeof value === 'string' && value !== '') return value;
  }
  return null;
}

/** Names of the records that rows of a table point to. Reads those tables as wholes, not row by row. */
export function rowNames(dataset: Dataset, table: TableName): NameOf {
  const targets = new Set<string>(references[table].map(({ target }) => target));
  const names = new Map(
    tableNames
      .filter((name) => targets.has(name))
      .map((name) => [name as string, new Map(rowsOf(dataset, name).map((row) => [row.id, nameOfRow(row)]))]),
  );
  return (target, id) => names.get(target)?.get(id) ?? null;
}
