/** An error in the dataset. It names table, row, field and what to do, so that an editor can correct it. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  /** Table with the error, e.g. `activities`; also `settings` and `manifest`. */
  readonly table: string;
  /** Identifier of the row; null if the error concerns the whole file. */
  readonly row: string | null;
  /** Path of the field in the row, e.g. `figures.servedCount`; null if the error concerns the whole row. */
  readonly field: string | null;

  constructor(place: { table: string; row?: string | null; field?: string | null }, message: string) {
    super(message);
    this.table = place.table;
    this.row = place.row ?? null;
    this.field = place.field ?? null;
  }
}
