import { Refusal } from '../../errors/refusal.ts';
import type { Cell } from '../cells/cell.ts';
import { parseCsv } from './parse-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { unpackedSize } from './unpacked-size.ts';

/** Largest file, largest unpacked content (bytes) and most rows that are taken in. */
const largestFile = 10_000_000;
const largestContent = 300_000_000;
const mostRows = 20_000;

/** One sheet of a workbook: its cells, row by row. */
export interface Sheet {
  name: string;
  rows: Cell[][];
  /** Columns, from 0, that are hidden: read too, but one that is seen counts before them. */
  hidden?: readonly number[];
}

/** Text that was made harmless on the way out (`'=1+1`) is what it was. */
const asWritten = (cell: Cell): Cell =>
  typeof cell === 'string' && /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;

/** Reads the sheets of an .xlsx or .csv file. Throws a Refusal that says what to do with any other file. */
export async function readWorkbook(file: Buffer, fileName: string): Promise<Sheet[]> {
  if (file.length > largestFile)
    throw new Refusal('文件超过 10 MB。请分成几个文件，或删去其中的图片再导入。', 413);
  if (/\.xls$/i.test(fileName))
    throw new Refusal('这是旧格式的 .xls 文件。请在 Excel 或 WPS 里另存为 .xlsx 再导入。', 400);
  let sheets: Sheet[];
  if (/\.(?:csv|txt)$/i.test(fileName)) sheets = [{ name: fileName, rows: parseCsv(file, mostRows) }];
  else {
    if (unpackedSize(file) > largestContent)
      throw new Refusal('这个文件展开后太大，不像是登记表。请只保留要导入的那张表再试。', 413);
    sheets = await readXlsx(file);
  }
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  if (rows > mostRows)
    throw new Refusal(`表格超过 ${mostRows} 行，一次导入不了这么多。请分成几个文件。`, 413);
  return sheets.map(({ rows: read, ...sheet }) => ({
    ...sheet,
    rows: read.map((row) => row.map(asWritten)),
  }));
}
