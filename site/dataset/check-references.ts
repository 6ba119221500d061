import { hasPages, tableNames, type TableName, type Tables } from '#content/schema/index.ts';
import { idsAt, references } from '#content/schema/references.ts';
import { DatasetError } from './dataset-error.ts';

/** Throws DatasetError if two rows of a table have the same slug. */
function checkSlugs(table: TableName, rows: readonly { id: string }[]): void {
  const owners = new Map<unknown, string>();
  for (const row of rows) {
    const slug: unknown = Reflect.get(row, 'slug');
    const owner = owners.get(slug);
    if (owner !== undefined) {
      throw new DatasetError(
        { table, row: row.id, field: 'slug' },
        `数据表 ${table} 的记录 ${owner} 和 ${row.id} 的网址都是 ${String(slug)}。请在后台改掉其中一个的网址。`,
      );
    }
    owners.set(slug, row.id);
  }
}

/** Throws DatasetError if a row refers to a row that does not exist, or if a slug occurs twice in a table. */
export function checkReferences(tables: Tables): void {
  const known = new Map(
    tableNames.map((name) => [name as string, new Set(tables[name].map(({ id }) => id))]),
  );
  for (const table of tableNames)
    for (const { path, target } of references[table])
      for (const row of tables[table])
        for (const id of idsAt(row, path)) {
          if (known.get(target)?.has(id)) continue;
          const field = path.join('.');
          throw new DatasetError(
            { table, row: row.id, field },
            `数据表 ${table} 的记录 ${row.id} 的字段 ${field} 指向 ${target} 中的 ${id}，但公开数据里没有它。` +
              `请先发布被引用的记录，或在后台去掉这个引用，再重新发布。`,
          );
        }
  for (const table of tableNames) if (hasPages(table)) checkSlugs(table, tables[table]);
}
