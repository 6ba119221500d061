import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { locksDir } from '#cms/locks/take-lock.ts';

/**
 * Marks a restore into a data folder that was interrupted. The folder then holds neither the former nor the
 * restored data.
 */
export function unfinishedRestore(dataDir: string) {
  const file = path.join(locksDir(dataDir), 'restore-unfinished');
  return {
    begin: (backup: string) => writeFileSync(file, backup, { mode: 0o600, flush: true }),
    end: () => rmSync(file, { force: true }),
    /** The backup file of the interrupted restore; null if there is none. */
    backup: (): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null),
  };
}
