import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { processRuns } from '../process-runs.ts';

/** Time in which whoever made a lock file has written into it, milliseconds. */
const written = 10_000;

/** When a process began, in ticks since the machine started; empty where the system does not tell. */
function beginningOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

/** Whether the holder of a lock, `PID BEGINNING`, still runs: a number may belong to another program after a restart. */
function isAlive(holder: string): boolean {
  const [number = '', beginning = ''] = holder.split(' ');
  const pid = Number(number);
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid || !processRuns(pid)) return false;
  const now = beginningOf(pid);
  return beginning === '' || now === '' || now === beginning;
}

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
      writeFileSync(file, `${process.pid} ${beginningOf(process.pid)}`, { flag: 'wx', flush: true });
      held.add(file);
      return () => {
        held.delete(file);
        rmSync(file, { force: true });
      };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      if (attempt === 2 || !takeAway(file)) return null;
    }
  }
  return null;
}

/** Takes a lock file away whose holder is gone; false while it is held, or where another process was quicker. */
function takeAway(file: string): boolean {
  const aside = `${file}.${process.pid}`;
  try {
    const holder = readFileSync(file, 'utf8');
    // Made this moment, or left empty when the machine went out.
    if (holder === '' && Date.now() - statSync(file).mtimeMs < written) return false;
    if (isAlive(holder)) return false;
    renameSync(file, aside);
    const isSame = readFileSync(aside, 'utf8') === holder;
    if (!isSame && !existsSync(file)) renameSync(aside, file);
    return isSame;
  } catch {
    return false;
  } finally {
    rmSync(aside, { force: true });
  }
}
