import { textOf, type Cell } from './cell.ts';

/**
 * Key to compare titles. It ignores character width, spaces and quotation marks, but keeps brackets and
 * numbers: `放映（第一场）` and `放映（第二场）` are different. Not for display.
 */
export const titleKey = (cell: Cell): string =>
  textOf(cell)
    .replace(/[\s“”"'‘’]/g, '')
    .toLowerCase();
