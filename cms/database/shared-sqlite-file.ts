import { SqliteFile } from './sqlite-file.ts';

interface Share {
  readonly file: Promise<SqliteFile>;
  users: number;
}

const registry: unique symbol = Symbol.for('practice-stations.sqlite-files');

/**
 * Open files by absolute path, kept with the process and not with this module: Next's bundle and a native import are two
 * instances of it, and two locks in front of one file are none.
 */
function shares(): Map<string, Share> {
  const home: typeof globalThis & { [registry]?: Map<string, Share> } = globalThis;
  return (home[registry] ??= new Map<string, Share>());
}

/** The open file of this path, shared by all who ask in this process; each gives it back with `releaseSqliteFile`. */
export async function acquireSqliteFile(filePath: string): Promise<SqliteFile> {
  const share = shares().get(filePath) ?? { file: SqliteFile.open(filePath), users: 0 };
  shares().set(filePath, share);
  share.users += 1;
  try {
    return await share.file;
  } catch (error) {
    shares().delete(filePath);
    throw error;
  }
}

/** Gives a file back; the last one closes it. */
export async function releaseSqliteFile(filePath: string): Promise<void> {
  const share = shares().get(filePath);
  if (!share) return;
  share.users -= 1;
  if (share.users > 0) return;
  shares().delete(filePath);
  await (await share.file).close();
}
