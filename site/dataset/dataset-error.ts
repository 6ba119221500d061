/** A fault of the dataset, told so that an editor can find it: which table, which row, which field, what to do. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  /** Table in which the fault is, e.g. `activities`; also `settings` and `manifest`. */
  readonly table: string;
  /** Identifier of the row, null where the whole file is meant. */
  readonly row: string | null;
  /** Path of the field in the row, e.g. `figures.servedCount`; null where the whole row is meant. */
  readonly field: string | null;

  constructor(place: { table: string; row?: string | null; field?: string | null }, message: string) {
    super(message);
    this.table = place.table;
    this.row = place.row ?? null;
    this.field = place.field ?? null;
  }
}
