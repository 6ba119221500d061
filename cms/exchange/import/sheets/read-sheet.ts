import { SheetRefusal } from './sheet-refusal.ts';
import { bounds } from './bounds.ts';
import { CellGrid, type Amount } from './cell-grid.ts';
import { cellValue, type RawCell, type Workbook } from './cell-value.ts';
import { scanXml } from './scan-xml.ts';
import type { Sheet } from './sheet.ts';
import { unescaped } from './unescaped.ts';

/** A cell merged over several rows: first row, last row and column, from 0. */
interface Shared {
  first: number;
  last: number;
  column: number;
}

const isOn = (value: string | undefined) => /^(?:1|true|on)$/i.test(value ?? '');
const columnOf = (letters: string) =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Reads the XML of one sheet: its cells, and which of its rows and columns are hidden. */
export async function readSheet(
  xml: AsyncIterable<Buffer | string>,
  workbook: Workbook,
  amount: Amount,
): Promise<Omit<Sheet, 'name'>> {
  const grid = new CellGrid(amount);
  const hidden = new Set<number>();
  const hiddenRows: number[] = [];
  const shared: Shared[] = [];
  let [row, column] = [-1, -1];
  let cell: RawCell | null = null;
  /** Whether the parser is inside a cell's value, and inside a phonetic reading, which is not a value. */
  let [isValue, isReading] = [false, false];

  await scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = /^\d+$/.test(attributes['r'] ?? '') ? Number(attributes['r']) - 1 : row + 1;
        column = -1;
        if (isOn(attributes['hidden'])) hiddenRows.push(row);
      } else if (name === 'c') {
        // Some programs omit the address of a cell: then it follows the previous one.
        const [, letters, number] = /^([A-Z]{1,3})(\d{1,7})$/i.exec(attributes['r'] ?? '') ?? [];
        column = letters === undefined ? column + 1 : columnOf(letters);
        if (number !== undefined) row = Number(number) - 1;
        const style = Number(attributes['s'] ?? 0);
        cell = { type: attributes['t'] ?? 'n', style, value: null, hasFormula: false };
      } else if (name === 'f') {
        if (cell) cell.hasFormula = true;
      } else if (name === 'rPh') isReading = true;
      else if ((name === 'v' || name === 't') && cell && !isReading) {
        isValue = true;
        cell.value ??= '';
      } else if (name === 'col' && isOn(attributes['hidden'])) {
        // A rule may hide all columns to the right end; no sheet has headings that far right.
        const last = Math.min(Number(attributes['max'] ?? 0), bounds.columns);
        for (let at = Number(attributes['min'] ?? 1); at <= last; at += 1) hidden.add(at - 1);
      } else if (name === 'mergeCell') {
        const [, letters = 'A', first, last] =
          /^([A-Z]{1,3})(\d+):[A-Z]{1,3}(\d+)$/i.exec(attributes['ref'] ?? '') ?? [];
        if (Number(last) > Number(first))
          shared.push({ first: Number(first) - 1, last: Number(last) - 1, column: columnOf(letters) });
      }
    },
    text: (text) => {
      if (isValue && cell) cell.value = (cell.value ?? '') + text;
      if ((cell?.value?.length ?? 0) > bounds.characters * 8) grid.put(row, column, cell?.value ?? '');
    },
    close: (name) => {
      if (name === 'v' || name === 't') isValue = false;
      else if (name === 'rPh') isReading = false;
      else if (name === 'c' && cell) {
        const value = cellValue(cell, workbook);
        if (typeof value === 'string') grid.put(row, column, unescaped(value));
        else if (value !== null && typeof value === 'object' && 'why' in value)
          grid.putUnreadable(row, column, value.shown, value.why);
        else grid.put(row, column, value);
        cell = null;
      }
    },
  });
  const { rows, unreadable } = grid.toSheet();
  spread(rows, shared);
  return { rows, unreadable, hidden: [...hidden], hiddenRows };
}

/**
 * Copies the value of a merged cell into each of its rows, e.g. a station or a day that stands once beside
 * its activities. Numbers are not copied: a sum over several rows does not belong to each row.
 */
function spread(rows: Sheet['rows'], shared: readonly Shared[]): void {
  let written = 0;
  for (const { first, last, column } of shared) {
    const value = rows[first]?.[column];
    if (typeof value !== 'string' && !(value instanceof Date)) continue;
    for (const cells of rows.slice(first + 1, last + 1)) {
      if ((written += 1) > bounds.cells)
        throw new SheetRefusal('表格里合并的单元格太多，读不了。请取消合并再导入。', 413);
      while (cells.length <= column) cells.push(null);
      cells[column] ??= value;
    }
  }
}
