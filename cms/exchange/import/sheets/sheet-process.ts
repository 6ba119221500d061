/**
 * A process of its own that reads the file on its standard input, of the name given, and writes its sheets as JSON, or why it
 * refuses. A hostile or merely odd file can cost much memory and time: then this process ends, and not the CMS.
 * `read-workbook.ts` starts it.
 */
import { buffer } from 'node:stream/consumers';
import { SheetRefusal } from './sheet-refusal.ts';
import type { Cell } from '../../cells/cell.ts';
import { readSheets } from './read-sheets.ts';

/** Most memory of all kinds (bytes): the limit of the heap leaves out what is being unpacked. */
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
