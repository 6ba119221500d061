import { SheetRefusal } from './sheet-refusal.ts';
import type { Cell } from '../../cells/cell.ts';
import { readCsv } from './read-csv.ts';
import { notOpened, readXlsx } from './read-xlsx.ts';
import type { Sheet } from './sheet.ts';

const beginsWith = (file: Buffer, ...bytes: number[]) => bytes.every((byte, at) => file[at] === byte);

/** Restores text that the export made harmless (`'=1+1`), or that a program marks as text (`="001"`). */
function asWritten(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const [, guarded] = /^="((?:[^"]|"")*)"$/.exec(cell) ?? [];
  if (guarded !== undefined) return guarded.replaceAll('""', '"');
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

/**
 * Reads the sheets of a file; the content decides its type, not only the name. Throws a SheetRefusal on
 * failure.
 */
export async function readSheets(file: Buffer, fileName: string): Promise<Sheet[]> {
  const sheets = await sheetsOf(file, fileName);
  return sheets.map(({ rows, ...sheet }) => ({ ...sheet, rows: rows.map((row) => row.map(asWritten)) }));
}

async function sheetsOf(file: Buffer, fileName: string): Promise<Sheet[]> {
  if (beginsWith(file, 0xd0, 0xcf, 0x11, 0xe0))
    throw new SheetRefusal(
      '这是旧格式的 .xls 文件，或设了打开密码。请在 Excel 或 WPS 里去掉密码、另存为 .xlsx 再导入。',
      400,
    );
  if (beginsWith(file, 0x50, 0x4b)) {
    return readXlsx(file).catch((error: unknown) => {
      throw error instanceof SheetRefusal ? error : notOpened();
    });
  }
  if (/\.(?:csv|txt|tsv)$/i.test(fileName)) return [readCsv(file, fileName)];
  if (/\.xls$/i.test(fileName))
    throw new SheetRefusal('这是旧格式的 .xls 文件。请在 Excel 或 WPS 里另存为 .xlsx 再导入。', 400);
  throw notOpened();
}
