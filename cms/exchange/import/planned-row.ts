import type { Fields } from '../column.ts';

/** Place of a row, for users. No two rows have the same place. */
export const placeOf = ({ sheet, row }: Pick<PlannedRow, 'sheet' | 'row'>) =>
  `${sheet ? `“${sheet}”` : ''}第 ${row} 行`;

/** Plan for one row. */
export interface PlannedRow {
  /** Row number as in Excel. */
  row: number;
  /** Sheet of the row if several were read; otherwise empty. */
  sheet: string;
  action: 'add' | 'change' | 'same' | 'refuse';
  /** Name of the record. */
  title: string;
  /** What would change, cell by cell. */
  changes: { heading: string; from: string; to: string }[];
  /** What to check before confirming, e.g. that a record is only probably the same; otherwise empty. */
  note: string;
  /** Why the row is refused; otherwise empty. */
  reasons: string[];
  /** Cells of a refused row as text, to be corrected and imported again; otherwise empty. */
  cells: string[];
  /** Identifier of the existing record; null for a new one. */
  id: string | null;
  /** `updatedAt` of the record when the plan was made; empty for a new one. */
  seen: string;
  /** Fields to write. */
  data: Fields;
  /** Only during planning: what could be read of a refused row. */
  halfRead?: HalfRead | undefined;
}

/** Fields of a row that could be read, and paths of those that could not. */
interface HalfRead {
  data: Fields;
  faults: string[];
}
