import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DatabaseSync } from 'node:sqlite';

/**
 * What can be locked in a data folder: the whole folder (`folder`), serving it (`server`), publishing from it
 * (`publisher`), backing it up (`backup`).
 */
export type LockName = 'folder' | 'server' | 'publisher' | 'backup';

/** Folder of the locks. A restore leaves it in place when it moves the files around it aside. */
export const locksDir = (dataDir: string): string => path.join(dataDir, 'locks');

/** Keeps a reference to each lock, because a lock ends when its connection is garbage collected. */
const held = new Set<DatabaseSync>();

/** How long a shared lock waits, in milliseconds, for a process that only tried to take it alone. */
const briefly = 300;
/** Whether SQLite reports that another connection is in the way: SQLITE_BUSY. */
const isBusy = (error: unknown) =>
  error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5;

/**
 * Takes a lock of a data folder, alone or shared with other sharers. Returns a function that releases it.
 * Returns null if another holder is in the way: in this process, in another process, or in another container.
 *
 * It is a lock of the operating system on a file that SQLite manages. It ends with the process that holds it,
 * for any reason. So no process id has to be checked: it could belong to a dead process, or to a program that
 * got the id later.
 */
export function takeLock(dataDir: string, name: LockName, how: 'alone' | 'shared'): (() => void) | null {
  const dir = locksDir(dataDir);
  const file = path.join(dir, name);
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  // Nothing else may open this file: closing it would end the lock of this process.
  if (!existsSync(file)) writeFileSync(file, '', { flag: 'a', mode: 0o600 });
  // Loaded here, because the bundler of the admin does not know this module.
  const sqlite = process.getBuiltinModule('node:sqlite');
  const database = new sqlite.DatabaseSync(file, { timeout: how === 'shared' ? briefly : 0 });
  try {
    if (how === 'alone') database.exec('BEGIN EXCLUSIVE');
    else {
      database.exec('BEGIN');
      database.prepare('SELECT count(*) FROM sqlite_master').get();
    }
  } catch (error) {
    database.close();
    if (isBusy(error)) return null;
    throw error;
  }
  held.add(database);
  return () => {
    if (held.delete(database)) database.close();
  };
}
