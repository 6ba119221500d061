import { textOf, type Cell } from './cell.ts';

/**
 * A name of something as it is compared: width, spaces and quotation marks do not count; brackets and numbers do, since `放映（第一场）` and
 * `放映（第二场）` are two. Not for showing.
 */
export const titleKey = (cell: Cell): string =>
  textOf(cell)
    .replace(/[\s“”"'‘’]/g, '')
    .toLowerCase();
