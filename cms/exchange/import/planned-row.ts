import type { Fields } from '../column.ts';

/** What is to be done with one row. */
export interface PlannedRow {
  /** As Excel numbers it. */
  row: number;
  action: 'add' | 'change' | 'same' | 'refuse';
  /** What the record is called. */
  title: string;
  /** What would change, cell by cell. */
  changes: { heading: string; from: string; to: string }[];
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
}
