import { ofProcess } from '#cms/process/of-process.ts';

/** Progress of the work on a sheet. Kept in memory: the work itself occupies the database's only writer. */
export interface Progress {
  done: number;
  total: number;
}

/** Progress by the user's id and the name that the browser chose. */
export const progressBook = (): Map<string, Progress> =>
  ofProcess('import-progress', () => new Map<string, Progress>());
