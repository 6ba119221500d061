import { ofProcess } from '#cms/process/of-process.ts';
import { SqliteFile } from './sqlite-file.ts';

interface Share {
  readonly file: Promise<SqliteFile>;
  users: number;
}

/** Open files of this process by absolute path. */
const shares = () => ofProcess('sqlite-files', () => new Map<string, Share>());

/**
 * The open file at this path, shared by all callers in this process. Each caller releases it with
 * `releaseSqliteFile`.
 */
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

/** Releases a file. The last release closes it. */
export async function releaseSqliteFile(filePath: string): Promise<void> {
  const share = shares().get(filePath);
  if (!share) return;
  share.users -= 1;
  if (share.users > 0) return;
  shares().delete(filePath);
  await (await share.file).close();
}
