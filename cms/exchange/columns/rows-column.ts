import { recordOf } from '#cms/errors/record-of.ts';
import { textOf } from '../cells/cell.ts';
import type { Understood } from '../cells/understood.ts';
import type { Column, Fields } from '../column.ts';
import { described, type About } from './described.ts';

/** How one row of a list is written in a line of a cell. */
interface RowShape {
  /** The parts of a row, in their order. */
  partsOf: (row: Fields) => readonly string[];
  /** Reads the parts, word for word but trimmed. */
  rowOf: (parts: readonly string[]) => Understood<Fields>;
}

/**
 * A list of rows in one cell: a row a line, its parts divided by ｜. A part that holds such a mark itself makes the
 * line one that is not understood. A cell that says what the record has leaves its rows as they are.
 */
export function rowsColumn(path: string, { partsOf, rowOf, ...about }: About & RowShape): Column {
  const read: Column['read'] = (record) => {
    const value = record[path];
    return (Array.isArray(value) ? value : []).map((row) => partsOf(recordOf(row)).join('｜')).join('\n');
  };
  return {
    ...described(path, about),
    read,
    write: (cell, fields, directory) => {
      if (cell === read(fields, directory)) return null;
      const text = typeof cell === 'string' ? cell : textOf(cell);
      const rows: Fields[] = [];
      for (const line of text.split(/\r?\n/)) {
        if (line.trim() === '') continue;
        const found = rowOf(line.split(/[|｜]/).map((part) => part.trim()));
        if ('fault' in found) return `“${line.trim()}”：${found.fault}`;
        rows.push(found.value);
      }
      fields[path] = rows;
      return null;
    },
  };
}
