import { SheetRefusal } from './sheet-refusal.ts';

/** Limits for reading a file. A larger file is not a ledger, and would slow the server for other users. */
export const bounds = {
  /** Non-empty rows of all sheets. */
  rows: 20_000,
  /** Columns, from the first. */
  columns: 500,
  /** Number of the last row. */
  lastRow: 200_000,
  /** Non-empty cells of all sheets. */
  cells: 1_000_000,
  /** Sheets. */
  sheets: 200,
  /** Characters of a cell, as in Excel. */
  characters: 32_767,
  /** Size of an unpacked workbook, in bytes. */
  content: 300_000_000,
} as const;

/** Address of a cell as Excel shows it, e.g. `C5`; row and column from 0. */
export function addressOf(row: number, column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

export const tooMuch = {
  rows: () => new SheetRefusal(`表格超过 ${bounds.rows} 行，一次导入不了这么多。请分成几个文件。`, 413),
  cells: () => new SheetRefusal('表格里的内容太多，一次导入不了这么多。请分成几个文件。', 413),
  far: (row: number, column: number) =>
    new SheetRefusal(
      `单元格 ${addressOf(row, column)} 里有内容，离表格太远，不像是登记表。请删去它，或把要导入的那部分复制到新的表格里再试。`,
      413,
    ),
  text: (row: number, column: number) =>
    new SheetRefusal(
      `单元格 ${addressOf(row, column)} 里的文字超过 ${bounds.characters} 字，导入不了。请先删短。`,
      413,
    ),
};
