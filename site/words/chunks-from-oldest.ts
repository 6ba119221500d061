/** A list split into numbered pages. */
export interface Chunks<Row> {
  /** Rows of the first page, which has no number: the newest rows, newest first. */
  readonly newest: readonly Row[];
  /** Numbered pages: page 1 has the oldest rows; newest first within a page. */
  readonly archive: readonly (readonly Row[])[];
}

/**
 * Splits rows, given oldest first, into full numbered pages, starting with the oldest. The newest rows, one
 * to two pages' worth, remain for the first page. A new row therefore changes only the first page and
 * sometimes adds a numbered page.
 */
export function chunksFromOldest<Row>(rows: readonly Row[], size: number): Chunks<Row> {
  const numbered = Math.max(0, Math.floor(rows.length / size) - 1);
  const archive = Array.from({ length: numbered }, (_, page) =>
    rows.slice(page * size, (page + 1) * size).toReversed(),
  );
  return { newest: rows.slice(numbered * size).toReversed(), archive };
}
