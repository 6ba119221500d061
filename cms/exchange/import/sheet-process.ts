/**
 * A process of its own that reads the .xlsx file on its standard input and writes its sheets as JSON. A hostile or merely odd
 * file (a value in the last corner of the sheet, a ZIP file that lies about its size) can fill all memory: then this process
 * ends, and not the CMS. `read-xlsx.ts` starts it.
 */
import { buffer } from 'node:stream/consumers';
import readXlsxFile from 'read-excel-file/node';
import { fromBufferPromise } from 'yauzl';

/** Most memory of all kinds (bytes): the limit of the heap leaves out what is being unpacked. */
const mostMemory = 1_000_000_000;
setInterval(() => {
  if (process.memoryUsage.rss() > mostMemory) process.exit(2);
}, 50).unref();

const sent = (value: unknown) => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : { date: value.toISOString() };
  return ['string', 'number', 'boolean'].includes(typeof value) ? value : null;
};
/** What the library that reads the cells leaves out of a sheet; rows and columns from 0. */
interface Layout {
  hidden: number[];
  /** Cells that several rows share: the first row, the last and the column. */
  shared: { first: number; last: number; column: number }[];
}

const columnOf = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function layoutOf(xml: string): Layout {
  const hidden = [...xml.matchAll(/<col\b[^>]*\bhidden="(?:1|true)"[^>]*>/g)].flatMap(([col]) => {
    const [first = 1, last = 0] = ['min', 'max'].map((name) =>
      Number(new RegExp(`\\b${name}="(\\d+)"`).exec(col)?.[1]),
    );
    // A rule may hide all columns to the right end; no sheet has headings as far as that.
    return Array.from({ length: Math.min(last, 1_000) - first + 1 }, (_, index) => first - 1 + index);
  });
  const shared = [...xml.matchAll(/<mergeCell\b[^>]*\bref="([A-Z]{1,3})(\d+):[A-Z]{1,3}(\d+)"/g)].map(
    ([, letters = 'A', first, last]) => ({
      first: Number(first) - 1,
      last: Number(last) - 1,
      column: columnOf(letters),
    }),
  );
  return { hidden, shared: shared.filter(({ first, last }) => last > first) };
}

/** Value of an attribute in an XML tag, with its entities resolved; undefined where the tag has none. */
function attribute(tag: string, name: string): string | undefined {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return new RegExp(`\\s(?:\\w+:)?${name}="([^"]*)"`)
    .exec(tag)?.[1]
    ?.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, word: string) =>
      word
        ? (entities[word] ?? whole)
        : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    );
}

/** The layout of each sheet by its name, and whether nobody sees it. Files are numbered as they were made, not as they stand. */
async function layouts(file: Buffer): Promise<Map<string, Layout & { isUnseen: boolean }>> {
  const byPath = new Map<string, Layout>();
  let [workbook, relations] = ['', ''];
  const zip = await fromBufferPromise(file);
  for await (const entry of zip.eachEntry()) {
    const { fileName } = entry;
    if (!/^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(fileName)) continue;
    const xml = (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8');
    if (fileName === 'xl/workbook.xml') workbook = xml;
    else if (fileName.endsWith('.rels')) relations = xml;
    else byPath.set(fileName, layoutOf(xml));
  }
  const pathOf = new Map(
    [...relations.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].map(([tag]) => {
      const target = attribute(tag, 'Target') ?? '';
      return [attribute(tag, 'Id'), target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
  return new Map(
    [...workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([tag]) => {
      const layout = byPath.get(pathOf.get(attribute(tag, 'id')) ?? '') ?? { hidden: [], shared: [] };
      const isUnseen = /^(?:very)?hidden$/i.test(attribute(tag, 'state') ?? '');
      return [attribute(tag, 'name') ?? '', { ...layout, isUnseen }];
    }),
  );
}

/**
 * Writes what several rows share into each of them: a station or a day that stands once beside its activities. Numbers stay
 * where they are: a sum over several rows is not each row's own.
 */
function spread(rows: unknown[][], shared: Layout['shared']): void {
  for (const { first, last, column } of shared) {
    const value = rows[first]?.[column];
    if (typeof value !== 'string' && !(value instanceof Date)) continue;
    for (const row of rows.slice(first + 1, last + 1)) row[column] ??= value;
  }
}

const file = await buffer(process.stdin);
const read = await readXlsxFile(file);
// A file without a layout is read all the same.
const found = await layouts(file).catch(() => new Map<string, Layout & { isUnseen: boolean }>());
const seen = read.map(({ sheet, data }) => {
  const { hidden = [], shared = [], isUnseen = false } = found.get(sheet) ?? {};
  const rows: unknown[][] = data;
  spread(rows, shared);
  return { name: sheet, rows: rows.map((row) => row.map(sent)), hidden, isUnseen };
});
const told = seen.some(({ isUnseen }) => !isUnseen) ? seen.filter(({ isUnseen }) => !isUnseen) : seen;
process.stdout.write(JSON.stringify(told.map(({ name, rows, hidden }) => ({ name, rows, hidden }))));
