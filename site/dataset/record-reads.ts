import { AsyncLocalStorage } from 'node:async_hooks';
import type { Read } from './read.ts';

const recorder = new AsyncLocalStorage<Set<Read>>();
const known = new Map<string, Read>();

/** Records a read for the page that is being rendered. Does nothing outside `recordReads`. */
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

/** Records earlier reads again, when a value derived from them is reused. */
export function noteReads(former: ReadonlySet<Read>): void {
  const reads = recorder.getStore();
  if (reads !== undefined) for (const read of former) reads.add(read);
}

/** Runs `work`, which may be asynchronous. When it is done, `reads` contains everything that it read. */
export function recordReads<T>(work: () => T): { result: T; reads: ReadonlySet<Read> } {
  const reads = new Set<Read>();
  return { result: recorder.run(reads, work), reads };
}
