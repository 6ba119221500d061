import { tableLabels } from '#content/schema/table-labels.ts';
import type { TableName } from '#content/schema/index.ts';
import { columnsOf, type Column } from './columns-of.ts';
import { fieldRows } from './field-rows.ts';
import type { Field } from './field.ts';
import { rowXml, sheetXml, type CellValue } from './sheet-xml.ts';
import { valueAt } from './value-at.ts';
import { workbook } from './workbook.ts';

/** Name of a row of a table, for people; null if there is no such row. */
export type NameOf = (table: string, id: string) => string | null;

/**
 * Rows that were written before, with their number and the names of the records that they point to. New records
 * mostly come last, so that the numbers of the others stay.
 */
const written = new WeakMap<object, { names: string; number: number; xml: Buffer }>();

function shown(field: Field, value: unknown, nameOf: NameOf): CellValue {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) {
    const parts = value.map((item: unknown) => shown({ ...field, isList: false }, item, nameOf) ?? '');
    return parts.join(field.kind === 'group' ? '\n' : '、');
  }
  if (field.kind === 'group')
    return field.fields
      .map((inner) => [inner.name, shown(inner, valueAt(value, inner.path.slice(field.path.length)), nameOf)])
      .filter(([, text]) => text !== null && text !== '')
      .map(([name, text]) => `${name}：${text}`)
      .join('，');
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? '是' : '否';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (field.target !== null) return nameOf(field.target, text) ?? text;
  return field.choices?.[text] ?? text;
}

/** Names of all records that a row points to, in order; a changed name changes the row as people see it. */
function namesIn(fields: readonly Field[], row: unknown, nameOf: NameOf): string {
  let names = '';
  const visit = (field: Field, value: unknown) => {
    if (value === null || value === undefined) return;
    if (Array.isArray(value)) for (const item of value) visit(field, item);
    else if (field.kind === 'group')
      for (const inner of field.fields) visit(inner, valueAt(value, inner.path.slice(field.path.length)));
    else if (field.target !== null && typeof value === 'string')
      names += `${nameOf(field.target, value) ?? ''}\n`;
  };
  for (const field of fields) visit(field, valueAt(row, field.path));
  return names;
}

const pointsOut = (field: Field): boolean => field.target !== null || field.fields.some(pointsOut);

const lastOnes = ['slug', 'id'];

const widthOf = ({ field }: Column) =>
  field.kind === 'text' || field.kind === 'group' ? 30 : field.isList || field.kind === 'moment' ? 24 : 14;

/**
 * A table as an Excel workbook for people: names instead of identifiers and codes, Chinese headings with units, and
 * a second sheet that explains the columns.
 */
export function tableWorkbook(table: TableName, rows: readonly object[], nameOf: NameOf): Buffer {
  // What means nothing to people comes last.
  const columns = columnsOf(table).toSorted((a, b) => lastOnes.indexOf(a.key) - lastOnes.indexOf(b.key));
  const pointing = columns.map(({ field }) => field).filter(pointsOut);
  const line = (row: object, index: number) => {
    const names = namesIn(pointing, row, nameOf);
    const number = index + 2;
    let known = written.get(row);
    if (known?.names !== names || known.number !== number) {
      const cells = columns.map(({ field }) => shown(field, valueAt(row, field.path), nameOf));
      known = { names, number, xml: rowXml(number, cells) };
      written.set(row, known);
    }
    return known.xml;
  };
  const titles = columns.map(({ title }) => title);
  const data = sheetXml([rowXml(1, titles, 1), ...rows.map(line)], columns.map(widthOf));
  const explained = [
    rowXml(1, ['名称', '说明', '类型', '单位', 'JSON 和 CSV 里的名称'], 1),
    ...fieldRows(table).map((cells, n) => rowXml(n + 2, cells)),
  ];
  return workbook(table, [
    { name: tableLabels[table].name, xml: data },
    { name: '字段说明', xml: sheetXml(explained, [26, 70, 20, 10, 30]) },
  ]);
}
