import path from 'node:path';

/**
 * The absolute path in a `file:` URL. What follows `file:` is taken as it is written, without percent-decoding: paths come
 * from `DATA_DIR` and may hold spaces, Chinese or `%`. Throws for databases in memory, which two connections cannot share.
 */
export function sqlitePath(databaseUrl: string): string {
  const written = databaseUrl.replace(/^file:(?:\/\/(?=\/))?/, '');
  if (written === '' || written.startsWith(':memory:') || written.includes('?')) {
    throw new Error(
      `DATABASE_URL 写成了 “${databaseUrl}”：file: 后面要写数据库文件的路径，例如 file:.data/database.sqlite`,
    );
  }
  return path.resolve(written);
}
