import type { Cell } from '../../cells/cell.ts';
import { addressOf, bounds, tooMuch } from './bounds.ts';
import type { Sheet, Unreadable } from './sheet.ts';

/** What a spreadsheet shows for a failed formula, in any type of file. */
const errorValue =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|[\w/]{1,12}[!?])$/i;

/** How much of a file has been read, over all its sheets. */
export interface Amount {
  rows: number;
  cells: number;
}

/** The cells of one sheet while it is read. Throws a SheetRefusal if they exceed `bounds`. */
export class CellGrid {
  readonly #rows = new Map<number, Cell[]>();
  readonly #unreadable: Unreadable[] = [];
  readonly #amount: Amount;

  constructor(amount: Amount) {
    this.#amount = amount;
  }

  /** Stores a value; row and column count from 0. Blank values are ignored, wherever they are. */
  put(row: number, column: number, value: Cell): void {
    this.#place(row, column, value);
    if (typeof value === 'string' && errorValue.test(value.trim()))
      this.#tell(row, column, `是错误值 ${value.trim()}，不知道本来是什么。请在表里改成真正的内容再导入。`);
  }

  #place(row: number, column: number, value: Cell): void {
    if (value === null || (typeof value === 'string' && value.trim() === '')) return;
    if (row >= bounds.lastRow || column >= bounds.columns) throw tooMuch.far(row, column);
    if (typeof value === 'string' && value.length > bounds.characters) throw tooMuch.text(row, column);
    let cells = this.#rows.get(row);
    if (cells === undefined) {
      cells = [];
      this.#rows.set(row, cells);
      if ((this.#amount.rows += 1) > bounds.rows) throw tooMuch.rows();
    }
    if ((this.#amount.cells += 1) > bounds.cells) throw tooMuch.cells();
    cells[column] = value;
  }

  /** Records a cell whose value is unknown. Refused rows show `shown` for it. */
  putUnreadable(row: number, column: number, shown: string, why: string): void {
    this.#place(row, column, shown);
    this.#tell(row, column, why);
  }

  #tell(row: number, column: number, why: string): void {
    this.#unreadable.push({ row, column, reason: `单元格 ${addressOf(row, column)} ${why}` });
  }

  /** The rows from the first to the last non-empty one. */
  toSheet(): Required<Pick<Sheet, 'rows' | 'unreadable'>> {
    const last = this.#rows.size === 0 ? -1 : Math.max(...this.#rows.keys());
    const rows = Array.from({ length: last + 1 }, (_, row) =>
      Array.from(this.#rows.get(row) ?? [], (cell) => cell ?? null),
    );
    return { rows, unreadable: this.#unreadable };
  }
}
