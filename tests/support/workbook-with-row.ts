import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import yazl from 'yazl';
import { workbookOf } from '#cms/exchange/sheet-file.ts';

/** A workbook with headings and one row that is given as XML, to be as odd as no program would write it. */
export async function workbookWithRow(row: string): Promise<Buffer> {
  const plain = await workbookOf([{ name: '表', headings: ['姓名', '注册日期'], rows: [] }]);
  const zip = await fromBufferPromise(plain);
  const out = new yazl.ZipFile();
  for await (const entry of zip.eachEntry()) {
    const part = await buffer(await zip.openReadStreamPromise(entry));
    const text = entry.fileName.endsWith('sheet1.xml')
      ? part.toString().replace('</sheetData>', `${row}</sheetData>`)
      : part.toString();
    out.addBuffer(Buffer.from(text), entry.fileName);
  }
  out.end();
  return buffer(out.outputStream);
}
