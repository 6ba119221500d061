import { takeLock } from '#cms/locks/take-lock.ts';

/**
 * Takes the publish lock: only one publisher at a time may work on a data folder. Returns a function that
 * releases the lock, or null if this process or another one already holds it.
 */
export const takePublishLock = (dataDir: string): (() => void) | null =>
  takeLock(dataDir, 'publisher', 'alone');
