import type { SheetTable } from '../column.ts';
import { workbookOf } from '../sheet-file.ts';

/** An empty workbook to fill in: one sheet with the headings, one that explains each column by an example. */
export async function templateOf({ label, about, columns }: SheetTable): Promise<Buffer> {
  const required = new Set(columns.filter(({ isRequired }) => isRequired).map(({ heading }) => heading));
  return workbookOf([
    { name: label, headings: columns.map(({ heading }) => heading), rows: [], required },
    {
      name: '填写说明',
      title: about,
      headings: ['列', '必填', '例子', '说明', '也可以写成'],
      rows: columns.map(({ heading, isRequired, example, note, aliases }) => [
        heading,
        isRequired ? '是' : '',
        example,
        note,
        aliases.join('、'),
      ]),
    },
  ]);
}
