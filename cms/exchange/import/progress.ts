const key = Symbol.for('practice-stations.import-progress');

/** How far the work on a sheet is; in memory, since the database has one writer, and that is the work itself. */
export interface Progress {
  done: number;
  total: number;
}

/** Progress by the name that the person's browser gave the work. */
export function progressBook(): Map<string, Progress> {
  const book =
    (Reflect.get(globalThis, key) as Map<string, Progress> | undefined) ?? new Map<string, Progress>();
  Reflect.set(globalThis, key, book);
  return book;
}
