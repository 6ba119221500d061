import { chmodSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { sqlitePath } from '#cms/database/sqlite-path.ts';
import type { CmsSettings } from '#cms/env/env.ts';

/** Public content of a data folder, tens of thousands of files. Only the folders themselves are closed. */
const publicFolders = new Set(['releases', 'dataset', 'work']);

/** Removes all access except for the owner. Returns whether the file or folder is then closed. */
function close(file: string): boolean {
  const mode = (stats = statSync(file, { throwIfNoEntry: false })) => (stats ? stats.mode & 0o777 : 0);
  if ((mode() & 0o077) === 0) return true;
  try {
    chmodSync(file, mode() & 0o700);
  } catch {
    return false;
  }
  return (mode() & 0o077) === 0;
}

/**
 * Closes the data folder, and a database outside it, to other users of the machine: they contain names and
 * numbers of people, and the key to every account. Returns a sentence about what could not be closed.
 */
export function keepPrivate({
  dataDir,
  databaseUrl,
}: Pick<CmsSettings, 'dataDir' | 'databaseUrl'>): string[] {
  const inner = readdirSync(dataDir).flatMap((name) => {
    const file = path.join(dataDir, name);
    if (publicFolders.has(name) || !statSync(file, { throwIfNoEntry: false })?.isDirectory()) return [file];
    const within = readdirSync(file, { recursive: true, encoding: 'utf8' });
    return [file, ...within.map((one) => path.join(file, one))];
  });
  const database = databaseUrl.startsWith('file:') ? sqlitePath(databaseUrl) : dataDir;
  const outer = ['', '-wal', '-shm'].map((end) => database + end);
  const open = [...new Set([dataDir, ...inner, ...outer])].filter((file) => !close(file));
  const [first, ...others] = open;
  if (first === undefined) return [];
  return [
    `${first}${others.length > 0 ? ` 等 ${open.length} 处` : ''} 别的用户也能打开，里面有个人信息和登录密钥，而权限改不了（文件属于别的用户，或磁盘不支持权限）。请把数据文件夹的所有者改成运行服务的用户，或放到支持权限的磁盘上。`,
  ];
}
