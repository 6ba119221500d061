import { CsvError, parse } from 'csv-parse/sync';
import { SheetRefusal } from './sheet-refusal.ts';
import { CellGrid } from './cell-grid.ts';
import type { Sheet } from './sheet.ts';

/** Number of lines used to detect the separator. */
const linesLookedAt = 20;
const common = {
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  on_record: () => null,
};

/**
 * Reads a text file with cells. Encoding: UTF-8, UTF-16 (Excel's “Unicode 文本”), or GB18030, as Excel and WPS
 * write it in China. Separator: comma, semicolon or tab. Any line ends. Ambiguous quotes are refused with
 * their row: a quote that is never closed would swallow every later row.
 */
export function readCsv(file: Buffer, name: string): Sheet {
  const whole = decode(file).replace(/^\uFEFF/, '');
  const [line = '', told] = /^sep=([^\r\n])(?:\r\n|\n|\r)/i.exec(whole) ?? [];
  const text = whole.slice(line.length);
  const delimiter = told ?? separatorOf(text);
  const grid = new CellGrid({ rows: 0, cells: 0 });
  let doubtful: { row: number; column: number } | undefined;
  try {
    parse(text, {
      ...common,
      delimiter,
      relax_quotes: true,
      cast: (value, { records: row, index: column, quoting }) => {
        if (quoting && value.startsWith('"')) doubtful ??= { row, column };
        grid.put(row, column, value);
        return '';
      },
    });
    // Such a cell begins with a literal quote, or continues after its closing quote. Strict parsing fails in
    // the second case, and for a quote inside an unquoted cell. Then it is unclear where the first cell ends.
    if (doubtful) parse(text, { ...common, delimiter });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { code, records, column } = error as CsvError & { records: number; column: number };
    if (code === 'CSV_QUOTE_NOT_CLOSED')
      throw new SheetRefusal(
        `第 ${records + 1} 行第 ${Number(column) + 1} 列有一个引号（"）开了头，一直到文件末尾都没有结束，后面的行都读不出来。请补上或删去这个引号再导入。`,
        422,
      );
    throw strayQuote(doubtful?.row ?? records, doubtful?.column ?? Number(column));
  }
  return { name, ...grid.toSheet() };
}

const strayQuote = (row: number, column: number) =>
  new SheetRefusal(
    `第 ${row + 1} 行第 ${column + 1} 列的引号（"）没有成对，分不清这一格到哪里为止。请补上或删去多余的引号再导入。`,
    422,
  );

/**
 * Detects the separator. A title may stand above the headings, so several lines count. Quoted text may
 * contain anything, so it does not count.
 */
function separatorOf(text: string): string {
  const sample = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\n|\r/, linesLookedAt)
    .join('\n');
  return ['\t', ';', ','].reduce((best, one) =>
    sample.split(one).length > sample.split(best).length ? one : best,
  );
}

function decode(file: Buffer): string {
  const [first, second] = file;
  for (const encoding of first === 0xff && second === 0xfe
    ? ['utf-16le']
    : first === 0xfe && second === 0xff
      ? ['utf-16be']
      : ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(file);
      if (!text.includes('\0')) return text;
    } catch {
      // Try the next encoding.
    }
  }
  throw new SheetRefusal('这个文件的文字编码认不出来。请在 Excel 或 WPS 里另存为 .xlsx 再导入。', 400);
}
