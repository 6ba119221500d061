import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** Locks that this process holds; one set for all instances of this module that bundling may make. */
const key = Symbol.for('practice-stations.publish-locks');
const held: Set<string> = Reflect.get(globalThis, key) ?? new Set<string>();
Reflect.set(globalThis, key, held);

/**
 * Takes the right to publish: one publisher at a time works on a data folder. Returns a function that gives it back, or null
 * while somebody else in this process or another living one holds it; what a killed process left is taken over.
 */
export function takePublishLock(dataDir: string): (() => void) | null {
  const file = path.join(dataDir, 'publisher.lock');
  if (held.has(file)) return null;
  mkdirSync(dataDir, { recursive: true });
  for (const attempt of [1, 2]) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      held.add(file);
      return () => {
        held.delete(file);
        rmSync(file, { force: true });
      };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const holder = Number(readFileSync(file, 'utf8'));
      if (attempt === 2 || (holder !== process.pid && isAlive(holder))) return null;
      rmSync(file, { force: true });
    }
  }
  return null;
}
