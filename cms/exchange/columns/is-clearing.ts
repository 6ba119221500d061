import { textOf, type Cell } from '../cells/cell.ts';

/** Whether a cell asks for the field to be emptied. */
export const isClearing = (cell: Cell) => textOf(cell) === '清空';
