import type { Fields } from '../column.ts';

/** Where a row stands, for people: one place, one row. */
export const placeOf = ({ sheet, row }: Pick<PlannedRow, 'sheet' | 'row'>) =>
  `${sheet ? `“${sheet}”` : ''}第 ${row} 行`;

/** What is to be done with one row. */
export interface PlannedRow {
  /** As Excel numbers it. */
  row: number;
  /** Sheet in which it stands, where several were read; empty otherwise. */
  sheet: string;
  action: 'add' | 'change' | 'same' | 'refuse';
  /** What the record is called. */
  title: string;
  /** What would change, cell by cell. */
  changes: { heading: string; from: string; to: string }[];
  /** What to look at before it is confirmed, e.g. that a record is only probably the same; empty otherwise. */
  note: string;
  /** Why it is refused; empty otherwise. */
  reasons: string[];
  /** The cells of a refused row as text, to be mended and handed in again; empty otherwise. */
  cells: string[];
  /** Identifier of the record that is there; null for a new one. */
  id: string | null;
  /** `updatedAt` of the record when it was looked at; empty for a new one. */
  seen: string;
  /** Fields to write. */
  data: Fields;
  /** While a plan is made: what could be understood of a row that is refused, and the paths of what could not. */
  halfRead?: HalfRead | undefined;
}

/** What could be understood of a row. */
interface HalfRead {
  data: Fields;
  faults: string[];
}
