import type { TableName } from '#content/schema/index.ts';
import { columnsOf } from './columns-of.ts';
import { csvCell } from './csv-cell.ts';
import { valueAt } from './value-at.ts';

/** Lines of rows that were written before: a publish shares its unchanged rows with the one before. */
const written = new WeakMap<object, Buffer>();

/**
 * A table as CSV, UTF-8 with a byte order mark, lines ending in CR LF. The first line has the names for programs
 * (`figures.servedCount`); lists are JSON within a cell.
 */
export function tableCsv(table: TableName, rows: readonly object[]): Buffer {
  const columns = columnsOf(table);
  const line = (row: object) => {
    let bytes = written.get(row);
    if (bytes === undefined) {
      const cells = columns.map(({ field }) => csvCell(valueAt(row, field.path)));
      bytes = Buffer.from(`${cells.join(',')}\r\n`);
      written.set(row, bytes);
    }
    return bytes;
  };
  return Buffer.concat([
    Buffer.from(`\uFEFF${columns.map(({ key }) => key).join(',')}\r\n`),
    ...rows.map(line),
  ]);
}
