import { stringify } from 'csv-stringify/sync';
import writeXlsxFile from 'write-excel-file/node';
import { fittingText } from './cells/fitting-text.ts';
import { escapedText } from './escaped-text.ts';

/** A table as it goes into a file: headings and rows. */
export interface SheetContent {
  name: string;
  headings: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  /** A line above the headings, e.g. the title of a ledger. */
  title?: string;
  /** Columns marked as required. */
  required?: ReadonlySet<string>;
}

/**
 * Adds an apostrophe to text that a spreadsheet would read as a formula; the import removes it again. Text
 * that already has one gets another. Otherwise the import would remove what the user typed.
 */
const harmless = (cell: string | number) => {
  if (typeof cell === 'number') return cell;
  const text = fittingText(cell);
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
};

/** Height of the title, the headings and a one-line row, in points. */
const heights = { title: 30, headings: 34, row: 20 } as const;
/** Maximum width of a column, in characters; longer texts take several lines. */
const widest = 36;

/** Prints one page wide, with as many pages as needed. The library has no option for this. */
const fitToWidth = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string) =>
          xml
            .replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace('<pageSetup ', '<pageSetup fitToHeight="0" '),
      },
    },
  },
};

/** Width of a text in characters; a Han character takes two. */
const widthOfText = (text: string) => [...text].reduce((sum, char) => sum + (char > '\u2e80' ? 2 : 1), 0);

/** Width of a column in characters: that of its longest cell, within bounds. */
function widthOf(content: SheetContent, index: number): number {
  const cells = [
    content.headings[index] ?? '',
    ...content.rows.slice(0, 200).map((row) => String(row[index] ?? '')),
  ];
  return Math.min(widest, Math.max(8, Math.max(...cells.map(widthOfText)) + 2));
}

function sheetOf(content: SheetContent) {
  const line = { borderStyle: 'thin', borderColor: '#ddd5c7', alignVertical: 'center' } as const;
  const heading = (value: string) => ({
    ...line,
    value: content.required?.has(value) ? `${value}*` : value,
    fontWeight: 'bold' as const,
    backgroundColor: '#f3e9d8',
    wrap: true,
    height: heights.headings,
  });
  const row = (cells: readonly (string | number)[]) => {
    const isOneLine = cells.every(
      (cell) => widthOfText(String(cell)) < widest && !String(cell).includes('\n'),
    );
    return cells.map((cell) => {
      const shown = harmless(cell);
      const value = typeof shown === 'string' ? escapedText(shown) : shown;
      return {
        ...line,
        value,
        type: typeof value === 'number' ? Number : String,
        wrap: !isOneLine,
        ...(isOneLine ? { height: heights.row } : {}),
      };
    });
  };
  const title = content.title
    ? [
        [
          {
            value: content.title,
            fontWeight: 'bold' as const,
            fontSize: 14,
            alignVertical: 'center' as const,
            columnSpan: content.headings.length,
            height: heights.title,
          },
        ],
      ]
    : [];
  return {
    data: [...title, content.headings.map(heading), ...content.rows.map(row)],
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
    {
      fontFamily: '宋体',
      fontSize: 11,
      features: [fitToWidth],
    } as never,
  ).toBuffer();
}

/** One table as CSV, with the byte order mark by which Excel recognises UTF-8. */
export function csvOf({ headings, rows }: SheetContent): Buffer {
  return Buffer.from(stringify([headings, ...rows.map((row) => row.map(harmless))], { bom: true }));
}
