import { Refusal } from '#cms/errors/refusal.ts';
import { textOf, type Cell } from '../cells/cell.ts';
import type { Column, SheetTable } from '../column.ts';
import { idHeading } from '../tables/index.ts';
import type { Sheet } from './sheets/sheet.ts';

/** Number of top rows searched for the headings: titles and remarks may stand above them. */
const rowsLookedAt = 20;

/** Maximum length of a heading, in characters; a longer cell is ordinary text. */
const longestHeading = 200;

/** Rows with known columns, from one sheet or from several similar sheets, e.g. one per month. */
export interface RecognisedSheet {
  /** Names of the sheets that were read, in the order of the workbook. */
  names: string[];
  /** What each column holds; null for an ignored one. */
  columns: (Column | 'id' | null)[];
  /** The headings as they are written. */
  headings: string[];
  /** Headings that match no column. */
  unknown: string[];
  /** Other sheets of the workbook that look similar; they are not read. */
  alike: string[];
  /** Rows below the headings. */
  rows: RecognisedRow[];
}

/** A row below the headings. */
interface RecognisedRow {
  /** Its number as Excel shows it. */
  number: number;
  /** Name of the sheet if several were read, otherwise ''. */
  sheet: string;
  cells: Cell[];
  /** Why a cell cannot be read, by column: an error value, or a formula without a result. */
  unreadable?: ReadonlyMap<number, string>;
  isHidden?: boolean;
}

/** A sheet and the row that seems to hold its headings. */
interface Candidate {
  sheet: Sheet;
  at: number;
  columns: (Column | 'id' | null)[];
  known: number;
}

/** A heading without spaces, `*` and `:`. `textOf` makes full-width characters half-width first. */
const plain = (heading: string) => textOf(heading).replace(/[\s*:]/g, '');
const withoutRemark = (heading: string) => plain(heading).replace(/\([^)]*\)$/, '');

/** The column that a heading names, exactly or without a remark in brackets. */
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

/**
 * Columns of a heading row. If several headings name one, the first visible one counts, then the first
 * hidden.
 */
function columnsOf(row: readonly Cell[], table: SheetTable, hidden: ReadonlySet<number>) {
  const named = row.map((cell) => {
    const heading = textOf(cell);
    return heading.length > longestHeading ? null : columnFor(heading, table);
  });
  const first = new Map<Column | 'id', number>();
  for (const isTurnOfHidden of [false, true])
    for (const [at, column] of named.entries())
      if (column !== null && hidden.has(at) === isTurnOfHidden && !first.has(column)) first.set(column, at);
  return named.map((column, at) => (column !== null && first.get(column) === at ? column : null));
}

/** The row of a sheet with the most known headings; null if no row looks like headings. */
function headingsIn(sheet: Sheet, table: SheetTable): Candidate | null {
  let best: Candidate | null = null;
  const hidden = new Set(sheet.hidden);
  for (const [at, row] of sheet.rows.slice(0, rowsLookedAt).entries()) {
    const columns = columnsOf(row, table, hidden);
    const known = columns.filter((column) => column !== null).length;
    if (known >= 2 && known > (best?.known ?? 0)) best = { sheet, at, columns, known };
  }
  return best;
}

/** Whether the name says that a sheet is a summary, an explanation or an example. */
const isAside = ({ sheet }: Candidate) => /汇总|合计|总表|样例|样表|示例|范例|模板|说明/.test(sheet.name);

/** Whether one of two sheets has all columns of the other, in any order: one month may lack the remarks. */
function holdSame(one: Candidate, other: Candidate): boolean {
  const [few, many] = [one, other]
    .map(({ columns }) => new Set(columns.filter((column) => column !== null && column !== 'id')))
    .sort((a, b) => a.size - b.size);
  return [...(few ?? [])].every((column) => many?.has(column));
}

/** Joins the rows of similar sheets under the columns of the first. Other columns are added at the end. */
function stacked(read: readonly Candidate[]): Pick<RecognisedSheet, 'columns' | 'headings' | 'rows'> {
  const columns: RecognisedSheet['columns'] = [];
  const headings: string[] = [];
  const rows = read.flatMap(({ sheet, at, columns: own }) => {
    const written = sheet.rows[at] ?? [];
    const used = new Set<number>();
    const places = written.map((cell, index) => {
      const column = own[index] ?? null;
      const heading = textOf(cell);
      const found = columns.findIndex(
        (known, place) =>
          !used.has(place) && known === column && (column !== null || headings[place] === heading),
      );
      const place = found < 0 ? headings.length : found;
      used.add(place);
      columns[place] = column;
      headings[place] ??= heading;
      return place;
    });
    const placeOf = (index: number) => places[index] ?? index;
    const ids = own.flatMap((column, index) => (column === 'id' ? [index] : []));
    const hidden = new Set(sheet.hiddenRows);
    const unreadable = Map.groupBy(sheet.unreadable ?? [], ({ row }) => row);
    return sheet.rows
      .map((cells, index) => ({ index, cells }))
      .slice(at + 1)
      .filter(({ cells }) => isRecord(cells, written, ids))
      .map(({ index, cells }): RecognisedRow => {
        const moved: Cell[] = [];
        for (const [from, cell] of cells.entries()) moved[placeOf(from)] = cell;
        return {
          number: index + 1,
          sheet: read.length > 1 ? sheet.name : '',
          cells: Array.from(moved, (cell) => cell ?? null),
          unreadable: new Map(
            (unreadable.get(index) ?? []).map(({ column, reason }) => [placeOf(column), reason]),
          ),
          isHidden: hidden.has(index),
        };
      });
  });
  return { columns, headings, rows };
}

/**
 * Finds the sheet with the most known headings, and other sheets that have the same columns or a part of
 * them. Throws a Refusal if no row of any sheet looks like headings.
 */
export function recognise(sheets: readonly Sheet[], table: SheetTable): RecognisedSheet {
  const needed = table.columns.filter(({ isRequired }) => isRequired).map(({ heading }) => heading);
  const candidates = sheets
    .map((sheet) => headingsIn(sheet, table))
    .filter((candidate) => candidate !== null);
  const meant = candidates.some((candidate) => !isAside(candidate))
    ? candidates.filter((candidate) => !isAside(candidate))
    : candidates;
  const best = meant.reduce<Candidate | null>(
    (one, other) => (one === null || other.known > one.known ? other : one),
    null,
  );
  if (best === null) {
    throw new Refusal(
      `没有找到${table.label}的表头。表头要有这些列：${needed.join('、')}。可以先下载模板，把数据粘贴进去。`,
      422,
    );
  }
  const isWhole = ({ columns }: Candidate) =>
    table.columns.every((column) => !column.isRequired || columns.includes(column));
  const read = meant.filter(
    (candidate) => candidate === best || (isWhole(candidate) && holdSame(candidate, best)),
  );
  const { columns, headings, rows } = stacked(read);
  const outOnly = new Set(Object.values(table.outOnly ?? {}));
  return {
    names: read.map(({ sheet }) => sheet.name),
    columns,
    headings,
    alike: candidates
      .filter((candidate) => !read.includes(candidate) && candidate.known >= Math.max(2, needed.length))
      .map(({ sheet }) => sheet.name),
    unknown: headings.filter(
      (heading, index) => heading !== '' && columns[index] === null && !outOnly.has(heading),
    ),
    rows,
  };
}

/**
 * Whether a row holds a record: it is not blank, not a sum, and not the headings again as on every printed
 * page. A row with the identifier of a record is always a record.
 */
function isRecord(cells: readonly Cell[], headings: readonly Cell[], ids: readonly number[]): boolean {
  const texts = cells.map(textOf);
  const repeats = (index: number) => texts[index] === textOf(headings[index] ?? null);
  if (ids.some((index) => (texts[index] ?? '') !== '' && !repeats(index))) return true;
  const first = texts.find((text) => text !== '') ?? '';
  if (first === '' || /^(?:合计|总计|小计|共计|网站公布|填表人|制表人|审核人|注)[:：]?/.test(first))
    return false;
  return texts.some((text, index) => text !== '' && !repeats(index));
}
