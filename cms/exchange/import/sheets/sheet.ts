import type { Cell } from '../../cells/cell.ts';

/** One sheet of a workbook: its cells, row by row. */
export interface Sheet {
  name: string;
  rows: Cell[][];
  /** Columns, from 0, that are hidden: read too, but one that is seen counts before them. */
  hidden?: readonly number[];
  /** Rows, from 0, that are hidden: read too, and told. */
  hiddenRows?: readonly number[];
  /** Cells whose value cannot be known: an error in place of a value, a formula that was never computed. */
  unreadable?: readonly Unreadable[];
}

/** A cell whose value cannot be known; row and column from 0. */
export interface Unreadable {
  row: number;
  column: number;
  /** Why, with the cell's address and what to do. */
  reason: string;
}
