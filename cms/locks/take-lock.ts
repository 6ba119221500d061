import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DatabaseSync } from 'node:sqlite';

/**
 * What is locked in a data folder: the folder as a whole (`folder`), the right to serve it (`server`), to publish from it
 * (`publisher`), to back it up (`backup`).
 */
export type LockName = 'folder' | 'server' | 'publisher' | 'backup';

/** Where the locks of a data folder lie. They stay when a restore puts aside what is around them. */
export const locksDir = (dataDir: string): string => path.join(dataDir, 'locks');

/** Kept, so that no lock ends because nobody looks at it any more. */
const held = new Set<DatabaseSync>();

/** How long whoever shares waits for one who only tried to have it alone, milliseconds. */
const briefly = 300;
/** What SQLite says where somebody else is in the way: SQLITE_BUSY. */
const isBusy = (error: unknown) =>
  error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5;

/**
 * Takes a lock of a data folder, alone or shared with others who share it. Returns what gives it back; null while somebody is in
 * the way, in this process, in another one, or in another container.
 *
 * The lock is the operating system's, on a file that SQLite keeps for it. It ends with the process that holds it, however
 * that ends, so that nothing has to be told from a number: not a dead holder from a living one, and not a program that
 * has got a dead one's number.
 */
export function takeLock(dataDir: string, name: LockName, how: 'alone' | 'shared'): (() => void) | null {
  const dir = locksDir(dataDir);
  const file = path.join(dir, name);
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  // Never opened by anything else: closing it would end this process's lock.
  if (!existsSync(file)) writeFileSync(file, '', { flag: 'a', mode: 0o600 });
  // Asked for here: the bundler of the admin does not know this module.
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
