import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { inPresentShape } from '#content/schema/in-present-shape.ts';

/** Rows of the live release, converted to the current schema. */
export interface FormerRows {
  /** The row of a table with this identifier; undefined if there is none. */
  row: (table: string, id: string) => unknown;
  settings: () => unknown;
}

const written = z.object({ schemaVersion: z.int() });

/** Text of a file of the release; empty if it cannot be read. */
function textOf(dir: string, file: string): string {
  try {
    return readFileSync(path.join(dir, file), 'utf8');
  } catch {
    return '';
  }
}

/**
 * Reads rows of the release whose dataset is in `dir`; each table is loaded on first use. A folder without a
 * dataset, or with one of an unknown schema version, has no rows.
 */
export function formerRows(dir: string): FormerRows {
  const tables = new Map<string, string>();
  let version: number | undefined;
  const shapeOf = () => {
    version ??= written.safeParse(JSON.parse(textOf(dir, 'manifest.json') || '{}')).data?.schemaVersion ?? 0;
    return version;
  };
  return {
    row: (table, id) => {
      const text = tables.get(table) ?? textOf(dir, `${table}.json`);
      tables.set(table, text);
      // One row per line, its identifier first, as `write-dataset.ts` writes them.
      const start = text.indexOf(`\n{"id":${JSON.stringify(id)},`);
      if (start === -1) return undefined;
      const end = text.indexOf('\n', start + 1);
      return inPresentShape(table, JSON.parse(text.slice(start + 1, end).replace(/,$/, '')), shapeOf());
    },
    settings: () => {
      const text = textOf(dir, 'settings.json');
      return text === '' ? undefined : inPresentShape('settings', JSON.parse(text), shapeOf());
    },
  };
}
