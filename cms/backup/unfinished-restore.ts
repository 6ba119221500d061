import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { locksDir } from '#cms/locks/take-lock.ts';

/** Whether a restore into a data folder was cut off: what lies there then is neither what was there nor what was to come. */
export function unfinishedRestore(dataDir: string) {
  const file = path.join(locksDir(dataDir), 'restore-unfinished');
  return {
    begin: (backup: string) => writeFileSync(file, backup, { mode: 0o600, flush: true }),
    end: () => rmSync(file, { force: true }),
    /** The backup that it was of; null where none was cut off. */
    backup: (): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null),
  };
}
