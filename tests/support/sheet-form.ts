import { workbookOf } from '#cms/exchange/sheet-file.ts';

/** A workbook as an upload: what is in it, and which kind of record it holds. */
export async function sheetForm(
  kind: string,
  rows: readonly (readonly (string | number)[])[],
  name = '台账.xlsx',
): Promise<FormData> {
  const [headings = [], ...rest] = rows;
  const body = await workbookOf([{ name: '表', headings: headings.map(String), rows: rest }]);
  return fileForm(kind, body, name);
}

/** A file as an upload. */
export function fileForm(kind: string, body: Buffer, name: string): FormData {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(body)], name));
  form.set('_payload', JSON.stringify({ kind }));
  return form;
}
