import type { Cell } from '../../cells/cell.ts';

/** One sheet of a workbook: its cells, row by row. */
export interface Sheet {
  name: string;
  rows: Cell[][];
  /** Hidden columns, from 0. They are read too, but a visible column takes precedence. */
  hidden?: readonly number[];
  /** Hidden rows, from 0. They are read too, and the user is told. */
  hiddenRows?: readonly number[];
  /** Cells whose value is unknown: an error value, or a formula that was never computed. */
  unreadable?: readonly Unreadable[];
}

/** A cell whose value is unknown; row and column from 0. */
export interface Unreadable {
  row: number;
  column: number;
  /** Why, with the cell's address and what to do. */
  reason: string;
}
