import { settings } from '#cms/env/env.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { askScript } from '#cms/process/ask-script.ts';
import type { Cell } from '../cells/cell.ts';
import type { Sheet } from './sheets/sheet.ts';

/** Maximum size of an imported file, in bytes. */
const largestFile = 10_000_000;
/** Maximum time to read a file of this size, in milliseconds. Normal files need one or two seconds. */
const longestReading = 20_000;

/** A cell as the other process sends it: JSON has no dates. */
type SentCell = Exclude<Cell, Date> | { date: string };
interface Answer {
  sheets?: (Omit<Sheet, 'rows'> & { rows: SentCell[][] })[];
  refusal?: { message: string; status: number };
}

const received = (cell: SentCell): Cell =>
  typeof cell === 'object' && cell !== null ? new Date(cell.date) : cell;

/**
 * Reads the sheets of an .xlsx or .csv file in a separate process (`sheets/sheet-process.ts`), with a limit
 * of time and memory. Throws a Refusal that says what to do if the file cannot be read.
 */
export async function readWorkbook(file: Buffer, fileName: string): Promise<Sheet[]> {
  if (file.length > largestFile)
    throw new Refusal('文件超过 10 MB。请分成几个文件，或删去其中的图片再导入。', 413);
  const script = 'cms/exchange/import/sheets/sheet-process.ts';
  const { code, output } = await askScript(
    {
      rootDir: settings.rootDir,
      script,
      args: [fileName],
      memory: 800,
      within: longestReading,
      errors: 'ignore',
    },
    file,
  );
  if (code !== 0)
    throw new Refusal(
      '读这个文件用的时间或内存太多，没有读完，不像是登记表。请把要导入的那部分复制到新的表格里再试。',
      413,
    );
  const { sheets, refusal }: Answer = JSON.parse(output.toString('utf8'));
  if (refusal) throw new Refusal(refusal.message, refusal.status);
  return (sheets ?? []).map(({ rows, ...sheet }) => ({
    ...sheet,
    rows: rows.map((row) => row.map(received)),
  }));
}
