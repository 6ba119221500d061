import type { Save } from './guarded-fetch.ts';

const prefix = 'practice-conflict:';
/** Milliseconds for which an unfinished choice is kept. */
const keptFor = 14 * 86_400_000;

interface Kept {
  at: string;
  save: Save;
}
const keyOf = (account: string, record: string) => `${prefix}${account}:${record}`;

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'at' in value && 'save' in value;

/** Keeps in this browser what was to be saved until its person has chosen: a page that is closed or loaded anew loses nothing. */
export function keepSave(account: string, save: Save): void {
  try {
    localStorage.setItem(keyOf(account, save.record), JSON.stringify({ at: new Date().toISOString(), save }));
  } catch {
    // A browser that keeps nothing: the question stands on the screen all the same.
  }
}

/** Forgets it: it was saved, or is not wanted. */
export function forgetSave(account: string, record: string): void {
  try {
    localStorage.removeItem(keyOf(account, record));
  } catch {
    // Nothing was kept.
  }
}

/** What is kept of a record; null where nothing is. */
export function keptSave(account: string, record: string): Save | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(account, record)) ?? 'null');
    return isKept(value) && Date.now() - Date.parse(value.at) < keptFor ? value.save : null;
  } catch {
    return null;
  }
}
