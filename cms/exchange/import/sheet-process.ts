/**
 * A process of its own that reads the .xlsx file on its standard input and writes its sheets as JSON. A hostile or merely odd
 * file (a value in the last corner of the sheet, a ZIP file that lies about its size) can fill all memory: then this process
 * ends, and not the CMS. `read-xlsx.ts` starts it.
 */
import { buffer } from 'node:stream/consumers';
import readXlsxFile from 'read-excel-file/node';

/** Most memory of all kinds (bytes): the limit of the heap leaves out what is being unpacked. */
const mostMemory = 1_000_000_000;
setInterval(() => {
  if (process.memoryUsage.rss() > mostMemory) process.exit(2);
}, 50).unref();

const sent = (value: unknown) => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : { date: value.toISOString() };
  return ['string', 'number', 'boolean'].includes(typeof value) ? value : null;
};
const read = await readXlsxFile(await buffer(process.stdin));
const sheets = read.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(sent)) }));
process.stdout.write(JSON.stringify(sheets));
