import { workbookOf } from '#cms/exchange/sheet-file.ts';

/** Upload form with a workbook of these rows and the kind of record that it holds. */
export async function sheetForm(
  kind: string,
  rows: readonly (readonly (string | number)[])[],
  name = '台账.xlsx',
): Promise<FormData> {
  const [headings = [], ...rest] = rows;
  const body = await workbookOf([{ name: '表', headings: headings.map(String), rows: rest }]);
  return fileForm(kind, body, name);
}

/** Upload form with a file. */
export function fileForm(kind: string, body: Buffer, name: string): FormData {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(body)], name));
  form.set('_payload', JSON.stringify({ kind }));
  return form;
}
