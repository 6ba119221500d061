import { takeLock } from '#cms/locks/take-lock.ts';

/**
 * Takes the right to publish: one publisher at a time works on a data folder. Returns a function that gives it back, or null
 * while somebody else in this process or another one holds it.
 */
export const takePublishLock = (dataDir: string): (() => void) | null =>
  takeLock(dataDir, 'publisher', 'alone');
