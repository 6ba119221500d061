import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import yazl from 'yazl';
import { workbookOf } from '#cms/exchange/sheet-file.ts';

/** A workbook with headings and one row given as XML, which can be odder than any program would write it. */
export const workbookWithRow = (row: string) =>
  changedWorkbook(['姓名', '注册日期'], [], (xml) => xml.replace('</sheetData>', `${row}</sheetData>`));

/** A workbook whose sheet is changed as XML, for what the library cannot write. */
export const changedWorkbook = async (
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  change: (xml: string) => string,
) => withPart(await workbookOf([{ name: '表', headings, rows }]), 'xl/worksheets/sheet1.xml', change);

/** A workbook with one of its parts changed as XML. */
export async function withPart(
  workbook: Buffer,
  name: string,
  change: (xml: string) => string,
): Promise<Buffer> {
  const zip = await fromBufferPromise(workbook);
  const out = new yazl.ZipFile();
  for await (const entry of zip.eachEntry()) {
    const part = await buffer(await zip.openReadStreamPromise(entry));
    out.addBuffer(entry.fileName === name ? Buffer.from(change(part.toString())) : part, entry.fileName);
  }
  out.end();
  return buffer(out.outputStream);
}
