/** A list cut into numbered pages. */
export interface Chunks<Row> {
  /** What the unnumbered first page shows: the newest rows, newest first. */
  readonly newest: readonly Row[];
  /** Numbered pages: number 1 holds the oldest rows; within a page newest first. */
  readonly archive: readonly (readonly Row[])[];
}

/**
 * Cuts rows, given oldest first, into full numbered pages from the oldest, and leaves one to two pages' worth of the
 * newest for the first page. A new row therefore changes the first page only, and now and then adds a numbered one.
 */
export function chunksFromOldest<Row>(rows: readonly Row[], size: number): Chunks<Row> {
  const numbered = Math.max(0, Math.floor(rows.length / size) - 1);
  const archive = Array.from({ length: numbered }, (_, page) =>
    rows.slice(page * size, (page + 1) * size).toReversed(),
  );
  return { newest: rows.slice(numbered * size).toReversed(), archive };
}
