import { AsyncLocalStorage } from 'node:async_hooks';
import type { Read } from './read.ts';

const recorder = new AsyncLocalStorage<Set<Read>>();
const known = new Map<string, Read>();

/** Notes what is being read for the page in the making; does nothing where nobody records. */
export function noteRead(key: string, isSame: Read['isSame']): void {
  const reads = recorder.getStore();
  if (reads === undefined) return;
  let read = known.get(key);
  if (read === undefined) {
    read = { key, isSame };
    known.set(key, read);
  }
  reads.add(read);
}

/** Notes what was read before, when a value that was derived from it is used again. */
export function noteReads(former: ReadonlySet<Read>): void {
  const reads = recorder.getStore();
  if (reads !== undefined) for (const read of former) reads.add(read);
}

/** Runs `work`, which may be asynchronous, and tells everything that it has read when it is done. */
export function recordReads<T>(work: () => T): { result: T; reads: ReadonlySet<Read> } {
  const reads = new Set<Read>();
  return { result: recorder.run(reads, work), reads };
}
