import { spawn } from 'node:child_process';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { settings } from '../../env.ts';
import { Refusal } from '../../errors/refusal.ts';
import type { Cell } from '../cells/cell.ts';
import type { Sheet } from './read-workbook.ts';

/** Longest that a file of the size that is taken in may need (ms); honest ones need one or two seconds. */
const longestReading = 20_000;

/** A cell as the other process sends it: JSON has no dates. */
type SentCell = Exclude<Cell, Date> | { date: string };

const received = (cell: SentCell): Cell =>
  typeof cell === 'object' && cell !== null ? new Date(cell.date) : cell;

/** The sheets of an .xlsx file, read by a process of its own (`sheet-process.ts`). Throws a Refusal for what it cannot read. */
export async function readXlsx(file: Buffer): Promise<Sheet[]> {
  const script = path.join(settings.rootDir, 'cms', 'exchange', 'import', 'sheet-process.ts');
  const args = ['--disable-warning=ExperimentalWarning', '--max-old-space-size=800', script];
  const child = spawn(process.execPath, args, {
    cwd: settings.rootDir,
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: longestReading,
    killSignal: 'SIGKILL',
  });
  // A process that ended early reads no more; why it ended is told by its code.
  child.stdin.on('error', () => undefined).end(file);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  const [output, code] = await Promise.all([buffer(child.stdout), ended]);
  if (code === 0) {
    const sheets: { name: string; rows: SentCell[][]; hidden: number[] }[] = JSON.parse(
      output.toString('utf8'),
    );
    return sheets.map(({ rows, ...sheet }) => ({ ...sheet, rows: rows.map((row) => row.map(received)) }));
  }
  // 1: it says itself that this is no workbook; otherwise memory or time ran out.
  if (code === 1)
    throw new Refusal(
      '这个文件打不开。请确认它是 .xlsx 或 .csv 表格，没有加密，能在 Excel 或 WPS 里打开。',
      400,
    );
  throw new Refusal(
    '这个文件展开后太大，不像是登记表：可能很远的行或列里有内容。请把要导入的那部分复制到新的表格里再试。',
    413,
  );
}
