import { stringify } from 'csv-stringify/sync';
import writeXlsxFile from 'write-excel-file/node';

/** A table as it goes into a file: headings and rows. */
export interface SheetContent {
  name: string;
  headings: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  /** A line above the headings, e.g. the title of a ledger. */
  title?: string;
  /** Columns that are set off as required. */
  required?: ReadonlySet<string>;
}

/** Text that a spreadsheet would take for a formula is made harmless with an apostrophe; the import takes it off again. */
export const harmless = (cell: string | number) =>
  typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;

/** Width of a column in characters: as its longest cell, within bounds. */
function widthOf(content: SheetContent, index: number): number {
  const cells = [
    content.headings[index] ?? '',
    ...content.rows.slice(0, 200).map((row) => String(row[index] ?? '')),
  ];
  const longest = Math.max(
    ...cells.map((cell) => [...cell].reduce((sum, char) => sum + (char > '\u2e80' ? 2 : 1), 0)),
  );
  return Math.min(48, Math.max(8, longest + 2));
}

function sheetOf(content: SheetContent) {
  const heading = (value: string) => ({
    value: content.required?.has(value) ? `${value}*` : value,
    fontWeight: 'bold' as const,
    backgroundColor: '#f3e9d8',
    alignVertical: 'center' as const,
    wrap: true,
    borderStyle: 'thin' as const,
    borderColor: '#c9bda8',
  });
  const cell = (value: string | number) => {
    const safe = harmless(value);
    return safe === ''
      ? { value: '', borderStyle: 'thin' as const, borderColor: '#ddd5c7' }
      : typeof safe === 'number'
        ? { value: safe, type: Number, borderStyle: 'thin' as const, borderColor: '#ddd5c7' }
        : {
            value: safe,
            type: String,
            wrap: safe.length > 20,
            borderStyle: 'thin' as const,
            borderColor: '#ddd5c7',
          };
  };
  const title = content.title
    ? [
        [
          {
            value: content.title,
            fontWeight: 'bold' as const,
            fontSize: 14,
            columnSpan: content.headings.length,
          },
        ],
      ]
    : [];
  return {
    data: [...title, content.headings.map(heading), ...content.rows.map((row) => row.map(cell))],
    sheet: content.name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
    columns: content.headings.map((_, index) => ({ width: widthOf(content, index) })),
    stickyRowsCount: title.length + 1,
    orientation: 'landscape' as const,
  };
}

/** A workbook with a sheet for each table. */
export async function workbookOf(contents: readonly SheetContent[]): Promise<Buffer> {
  return writeXlsxFile(
    contents.map(sheetOf) as never,
    { fontFamily: '宋体', fontSize: 11 } as never,
  ).toBuffer();
}

/** One table as CSV, with the mark by which Excel knows UTF-8. */
export function csvOf({ headings, rows }: SheetContent): Buffer {
  return Buffer.from(stringify([headings, ...rows.map((row) => row.map(harmless))], { bom: true }));
}
