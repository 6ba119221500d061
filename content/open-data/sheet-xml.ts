/** What XML cannot hold. */
// eslint-disable-next-line no-control-regex -- these characters are the point
const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;
const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const formula = /^[=+\-@＝＋－＠\t\r\n]/;
/** The most characters that Excel takes in one cell. */
const longest = 32_767;
const tooLong = '……（超过 Excel 一格的上限，余下的请看 JSON 或 CSV）';

export const escapedXml = (text: string): string =>
  text
    .replace(impossible, '')
    .replace(/[&<>"]/g, (mark) => marks[mark] ?? mark)
    .replaceAll('\r', '')
    // Each row of the sheet is one line of the file.
    .replaceAll('\n', '&#10;');

/** A value of a cell: a number stays a number, everything else is text. */
export type CellValue = string | number | null;

/** Letters of the columns, from 0: `A`, …, `Z`, `AA`. */
const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/**
 * A cell at its address, which many readers need. Text is marked as text; where a spreadsheet would take it for a
 * formula once somebody edits it, it also gets the style that forbids that (`2`, see `workbook.ts`).
 */
function cellXml(value: CellValue, address: string, style: number): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`;
  const text = value.length > longest ? value.slice(0, longest - tooLong.length) + tooLong : value;
  const own = formula.test(text) ? 2 : style;
  return `<c r="${address}" t="inlineStr"${own === 0 ? '' : ` s="${own}"`}><is><t xml:space="preserve">${escapedXml(text)}</t></is></c>`;
}

/** A row of a sheet, one line. `number` counts from 1. */
export const rowXml = (number: number, cells: readonly CellValue[], style = 0): Buffer =>
  Buffer.from(
    `<row r="${number}">${cells.map((cell, n) => cellXml(cell, `${letters(n)}${number}`, style)).join('')}</row>\n`,
  );

/** A sheet with its rows, widths of columns in characters; the first row stays in view. */
export const sheetXml = (rows: readonly Buffer[], widths: readonly number[]): Buffer =>
  Buffer.concat([
    Buffer.from(
      [
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
        '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
        `<cols>${widths.map((width, n) => `<col min="${n + 1}" max="${n + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
        '<sheetData>',
        '',
      ].join('\n'),
    ),
    ...rows,
    Buffer.from('</sheetData></worksheet>\n'),
  ]);
