import { ofProcess } from '#cms/process/of-process.ts';

/** How far the work on a sheet is; in memory, since the database has one writer, and that is the work itself. */
export interface Progress {
  done: number;
  total: number;
}

/** Progress by the name that the person's browser gave the work. */
export const progressBook = (): Map<string, Progress> =>
  ofProcess('import-progress', () => new Map<string, Progress>());
