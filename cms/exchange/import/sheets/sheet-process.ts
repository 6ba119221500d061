/**
 * Separate process, started by `read-workbook.ts`. It reads the file on standard input (the argument is its
 * name) and writes its sheets as JSON, or the reason for a refusal. A hostile or odd file can need much
 * memory and time: then this process ends, not the CMS.
 */
import { buffer } from 'node:stream/consumers';
import { SheetRefusal } from './sheet-refusal.ts';
import type { Cell } from '../../cells/cell.ts';
import { readSheets } from './read-sheets.ts';

/** Maximum total memory, in bytes. The heap limit does not include data that is being unpacked. */
const mostMemory = 1_000_000_000;
setInterval(() => {
  if (process.memoryUsage.rss() > mostMemory) process.exit(2);
}, 50).unref();

/** JSON has no dates. */
const sent = (cell: Cell) => (cell instanceof Date ? { date: cell.toISOString() } : cell);

const answer = await readSheets(await buffer(process.stdin), process.argv[2] ?? '').then(
  (sheets) => ({
    sheets: sheets.map(({ rows, ...sheet }) => ({ ...sheet, rows: rows.map((row) => row.map(sent)) })),
  }),
  (error: unknown) => {
    if (!(error instanceof SheetRefusal)) throw error;
    return { refusal: { message: error.message, status: error.status } };
  },
);
process.stdout.write(JSON.stringify(answer));
