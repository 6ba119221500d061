import path from 'node:path';

/**
 * Returns the absolute path in a `file:` URL. The path is not percent-decoded: it comes from `DATA_DIR` and
 * may contain spaces, Chinese or `%`. Throws for in-memory databases, which two connections cannot share.
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
