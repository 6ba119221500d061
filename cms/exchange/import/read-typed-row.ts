import { textOf, type Cell } from '../cells/cell.ts';
import { fittingText, isCut } from '../cells/fitting-text.ts';
import type { Column, Fields } from '../column.ts';
import { isClearing } from '../columns/is-clearing.ts';
import { clearField } from './clear-field.ts';
import type { RowsToPlan } from './plan-rows.ts';
import { placeOf } from './planned-row.ts';
import type { RecognisedSheet } from './recognise.ts';

const cutText = '文字太长，导出时截断过，不是全文。请在系统里改；这一格留空，就不改原来的内容。';

/** A text as a sheet returns it: trimmed, with uniform line ends. */
const plain = (text: string) => text.replace(/\r\n?/g, '\n').trim();
const sameText = (one: string, other: string) => plain(one) === plain(other);

/** A row of a sheet as it was typed, before its record is known. */
export interface TypedRow {
  number: number;
  tab: string;
  place: string;
  isHidden: boolean;
  cells: readonly Cell[];
  /** Columns that the row fills in, in the order of the table. */
  filled: readonly Column[];
  /** Values of the cells that could be read. */
  typed: Fields;
  /** Writes the row's changes into the fields of a record. */
  put: (into: Fields) => void;
  /** Why a cell could not be read, for users. */
  reasons: string[];
  /** Paths of the fields that could not be read. */
  faults: string[];
  /** The identifier in the row; empty if there is none. */
  ownId: string;
}

/** Whether a cell equals the value that the export would write for a record. */
function says(record: Fields | undefined, column: Column, cell: Cell, { directory }: RowsToPlan): boolean {
  if (record === undefined) return false;
  const held = fittingText(String(column.read(record, directory)));
  return typeof cell === 'string' ? sameText(cell, held) : textOf(cell) === textOf(held);
}

/** Reads the cells of a row. `recordOfId` finds the record with the row's identifier. */
export function readTypedRow(
  order: RowsToPlan,
  { number, sheet: tab, cells, unreadable, isHidden }: RecognisedSheet['rows'][number],
  recordOfId: (id: string) => Fields | undefined,
): TypedRow {
  const { table, sheet, directory } = order;
  const typed: Fields = {};
  const reasons: string[] = [];
  const faults: string[] = [];
  const ownId = textOf(cells[sheet.columns.indexOf('id')] ?? null);
  const own = recordOfId(ownId);
  // In the order of the table, not of the sheet: an end needs its start, a time needs its day.
  const filled = sheet.columns
    .flatMap((column, index) => {
      const [cell, fault] = [cells[index] ?? null, unreadable?.get(index)];
      if (column === 'id' && fault !== undefined) reasons.push(fault);
      if (column === null || column === 'id' || textOf(cell) === '') return [];
      return [{ column, cell, fault, isNew: !says(own, column, cell, order) }];
    })
    .sort((a, b) => table.columns.indexOf(a.column) - table.columns.indexOf(b.column));
  // A cell equal to the stored value changes nothing, however odd the value is. So an export can be imported
  // again.
  const isChanged = filled.some(({ isNew }) => isNew);
  const toWrite = filled.filter(({ column, isNew }) => isNew || (isChanged && column.isBound === true));
  const putAnd = (into: Fields, tell: (column: Column, reason: string) => void) => {
    for (const { column, cell, fault: unread } of toWrite) {
      const fault =
        unread ??
        (typeof cell === 'string' && isCut(cell) ? cutText : null) ??
        (isClearing(cell) ? clearField(column, into, directory) : column.write(cell, into, directory));
      if (fault !== null) tell(column, fault);
    }
  };
  putAnd(typed, ({ heading, path }, reason) => {
    reasons.push(`${heading}：${reason}`);
    faults.push(path);
  });
  return {
    number,
    tab,
    place: placeOf({ sheet: tab, row: number }),
    isHidden: isHidden === true,
    cells,
    filled: filled.map(({ column }) => column),
    typed,
    put: (into) => putAnd(into, () => undefined),
    reasons,
    faults,
    ownId,
  };
}
