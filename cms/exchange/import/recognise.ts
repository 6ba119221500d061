import { Refusal } from '../../errors/refusal.ts';
import { textOf, type Cell } from '../cells/cell.ts';
import type { Column, SheetTable } from '../column.ts';
import { idHeading } from '../tables/index.ts';
import type { Sheet } from './read-workbook.ts';

/** Rows from the top among which the headings are looked for: titles and remarks may stand above. */
const rowsLookedAt = 20;

/** A sheet whose columns are known. */
export interface RecognisedSheet {
  name: string;
  /** For each column of the sheet what it holds; null for one that is left aside. */
  columns: (Column | 'id' | null)[];
  /** The headings as they are written. */
  headings: string[];
  /** Headings that mean nothing here. */
  unknown: string[];
  /** Other sheets of the workbook that look like this one; they are not read. */
  alike: string[];
  /** Rows below the headings, with their number as Excel shows it. */
  rows: { number: number; cells: Cell[] }[];
}

/** A heading without what only dresses it; `textOf` has narrowed the cells that it is compared with. */
const plain = (heading: string) => textOf(heading).replace(/[\s*:]/g, '');
const withoutRemark = (heading: string) => plain(heading).replace(/\([^)]*\)$/, '');

/** The column that a heading names: exactly, or without a remark in brackets. */
function columnFor(heading: string, table: SheetTable): Column | 'id' | null {
  if (withoutRemark(heading) === withoutRemark(idHeading)) return 'id';
  for (const form of [plain, withoutRemark]) {
    const name = form(heading);
    const byHeading = table.columns.find((column) => plain(column.heading) === name);
    const column =
      byHeading ?? table.columns.find(({ aliases }) => aliases.some((alias) => plain(alias) === name));
    if (column) return column;
  }
  return null;
}

/** The columns of a row of headings; one that was named already is left aside, a hidden one before one that is seen. */
function columnsOf(row: readonly Cell[], table: SheetTable, hidden: readonly number[]) {
  const named = row.map((cell) => columnFor(textOf(cell), table));
  const isHidden = (index: number) => hidden.includes(index);
  return named.map((column, index) => {
    const rival = named.findIndex(
      (other, at) => other === column && (isHidden(at) === isHidden(index) ? at < index : isHidden(index)),
    );
    return rival < 0 ? column : null;
  });
}

/** The row with the most known headings, over all sheets. Throws a Refusal where no row looks like headings. */
export function recognise(sheets: readonly Sheet[], table: SheetTable): RecognisedSheet {
  const needed = table.columns.filter(({ isRequired }) => isRequired).map(({ heading }) => heading);
  const alike = new Set<string>();
  let best: { sheet: Sheet; at: number; columns: (Column | 'id' | null)[]; known: number } | null = null;
  for (const sheet of sheets) {
    for (const [at, row] of sheet.rows.slice(0, rowsLookedAt).entries()) {
      const columns = columnsOf(row, table, sheet.hidden ?? []);
      const known = columns.filter((column) => column !== null).length;
      if (known >= Math.max(2, needed.length)) alike.add(sheet.name);
      if (known >= 2 && known > (best?.known ?? 0)) best = { sheet, at, columns, known };
    }
  }
  if (best === null) {
    throw new Refusal(
      `没有找到${table.label}的表头。表头要有这些列：${needed.join('、')}。可以先下载模板，把数据粘贴进去。`,
      422,
    );
  }
  const { sheet, at, columns } = best;
  const headings = sheet.rows[at] ?? [];
  const outOnly = new Set(Object.values(table.outOnly ?? {}));
  return {
    name: sheet.name,
    columns,
    headings: headings.map(textOf),
    alike: [...alike].filter((name) => name !== sheet.name),
    unknown: headings
      .map(textOf)
      .filter((heading, index) => heading !== '' && columns[index] === null && !outOnly.has(heading)),
    rows: sheet.rows
      .map((cells, index) => ({ number: index + 1, cells }))
      .slice(at + 1)
      .filter(({ cells }) => isRecord(cells, headings)),
  };
}

/** Whether a row holds a record: not blank, no sum, not the headings once more as on every printed page. */
function isRecord(cells: readonly Cell[], headings: readonly Cell[]): boolean {
  const texts = cells.map(textOf);
  const first = texts.find((text) => text !== '') ?? '';
  if (first === '' || /^(?:合计|总计|小计|共计|填表人|制表人|审核人|注)[:：]?/.test(first)) return false;
  return texts.some((text, index) => text !== '' && text !== textOf(headings[index] ?? null));
}
