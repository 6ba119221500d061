import path from 'node:path/posix';
import { fromBufferPromise, type Entry } from 'yauzl';
import { SheetRefusal } from './sheet-refusal.ts';
import { bounds, tooMuch } from './bounds.ts';
import type { Workbook } from './cell-value.ts';
import { numberFormat, type NumberFormat } from './number-format.ts';
import { readSheet } from './read-sheet.ts';
import { scanXml } from './scan-xml.ts';
import type { Sheet } from './sheet.ts';

type Part = (name: string) => Promise<AsyncIterable<Buffer>> | null;

/**
 * Reads the visible sheets of an .xlsx file, or all if none is visible. Throws a SheetRefusal for other
 * files.
 */
export async function readXlsx(file: Buffer): Promise<Sheet[]> {
  const part = await partsOf(file);
  const { target: main } =
    (await relationsOf(part, '')).find(({ type }) => type.endsWith('/officeDocument')) ?? {};
  const at = main ?? 'xl/workbook.xml';
  const { sheets, isFrom1904 } = await listSheets(part, at);
  const relations = await relationsOf(part, at);
  const named = (kind: string) => relations.find(({ type }) => type.endsWith(`/${kind}`))?.target;
  const workbook: Workbook = {
    isFrom1904,
    texts: await sharedTexts(part(named('sharedStrings') ?? 'xl/sharedStrings.xml')),
    formats: await formatsOf(part(named('styles') ?? 'xl/styles.xml')),
  };
  const pathOf = new Map(
    relations.filter(({ type }) => type.endsWith('/worksheet')).map(({ id, target }) => [id, target]),
  );
  const seen = sheets.some(({ isUnseen }) => !isUnseen) ? sheets.filter(({ isUnseen }) => !isUnseen) : sheets;
  if (seen.length > bounds.sheets) throw tooMuch.cells();
  const amount = { rows: 0, cells: 0 };
  const read: Sheet[] = [];
  for (const { name, id } of seen) {
    const xml = part(pathOf.get(id) ?? '');
    // A sheet of charts has no cells.
    if (xml) read.push({ name, ...(await readSheet(await xml, workbook, amount)) });
  }
  if (read.length === 0) throw notOpened();
  return read;
}

export const notOpened = () =>
  new SheetRefusal(
    '这个文件打不开。请确认它是 .xlsx 或 .csv 表格，没有加密，能在 Excel 或 WPS 里打开。',
    400,
  );

/** Opens the parts of the file by path, ignoring case and the kind of slashes. */
async function partsOf(file: Buffer): Promise<Part> {
  const zip = await fromBufferPromise(file).catch(() => {
    throw notOpened();
  });
  const entries = new Map<string, Entry>();
  let size = 0;
  for await (const entry of zip.eachEntry()) {
    size += entry.uncompressedSize;
    if (size > bounds.content)
      throw new SheetRefusal('这个文件展开后太大，不像是登记表。请只保留要导入的那张表再试。', 413);
    entries.set(plain(entry.fileName), entry);
  }
  if (entries.has('mimetype') && entries.has('content.xml'))
    throw new SheetRefusal('这是 .ods 文件。请在 LibreOffice 或 WPS 里另存为 .xlsx 再导入。', 400);
  if (entries.has('xl/workbook.bin'))
    throw new SheetRefusal('这是 .xlsb 文件。请在 Excel 里另存为 .xlsx 再导入。', 400);
  return (name) => {
    const entry = entries.get(plain(name));
    return entry ? zip.openReadStreamPromise(entry) : null;
  };
}

const plain = (name: string) => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

/** Relations of a part to other parts. */
async function relationsOf(part: Part, of: string) {
  const found: { id: string; type: string; target: string }[] = [];
  const xml = part(path.join(path.dirname(of), '_rels', `${path.basename(of)}.rels`));
  if (xml === null) return found;
  await scanXml(await xml, {
    open: (name, { Id = '', Type = '', Target = '' }) => {
      if (name !== 'Relationship') return;
      const target = Target.startsWith('/') ? Target.slice(1) : path.join(path.dirname(of), Target);
      found.push({ id: Id, type: Type, target });
    },
  });
  return found;
}

async function listSheets(part: Part, at: string) {
  const xml = part(at);
  if (xml === null) throw notOpened();
  const sheets: { name: string; id: string; isUnseen: boolean }[] = [];
  let isFrom1904 = false;
  await scanXml(await xml, {
    open: (element, { name = '', id = '', state = '', date1904 = '' }) => {
      if (element === 'sheet') sheets.push({ name, id, isUnseen: /^(?:very)?hidden$/i.test(state) });
      if (element === 'workbookPr') isFrom1904 = /^(?:1|true|on)$/i.test(date1904);
    },
  });
  return { sheets, isFrom1904 };
}

/** Texts shared by cells, without phonetic readings. */
async function sharedTexts(xml: ReturnType<Part>): Promise<string[]> {
  const texts: string[] = [];
  if (xml === null) return texts;
  let [isText, isReading] = [false, false];
  await scanXml(await xml, {
    open: (name) => {
      if (name === 'si') texts.push('');
      else if (name === 'rPh') isReading = true;
      else if (name === 't') isText = !isReading;
    },
    text: (text) => {
      if (isText && texts.length > 0) texts[texts.length - 1] += text;
    },
    close: (name) => {
      if (name === 't') isText = false;
      else if (name === 'rPh') isReading = false;
    },
  });
  return texts;
}

/** Number formats by the number of a cell's style. */
async function formatsOf(xml: ReturnType<Part>): Promise<NumberFormat[]> {
  const codes = new Map<number, string>();
  const used: number[] = [];
  if (xml === null) return [];
  let isInCells = false;
  await scanXml(await xml, {
    open: (name, { numFmtId = '0', formatCode }) => {
      if (name === 'cellXfs') isInCells = true;
      if (name === 'numFmt' && formatCode !== undefined) codes.set(Number(numFmtId), formatCode);
      if (name === 'xf' && isInCells) used.push(Number(numFmtId));
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return used.map((id) => numberFormat(id, codes.get(id)));
}
