import type { Save } from './guarded-fetch.ts';

const prefix = 'practice-conflict:';
/** How long an unfinished choice is kept, in milliseconds. */
const keptFor = 14 * 86_400_000;

interface Kept {
  at: string;
  save: Save;
}
const keyOf = (account: string, record: string) => `${prefix}${account}:${record}`;

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'at' in value && 'save' in value;

/**
 * Keeps a save in this browser until the user has chosen, so that closing or reloading the page loses
 * nothing.
 */
export function keepSave(account: string, save: Save): void {
  try {
    localStorage.setItem(keyOf(account, save.record), JSON.stringify({ at: new Date().toISOString(), save }));
  } catch {
    // The browser stores nothing; the question is still shown on the screen.
  }
}

/** Forgets the kept save of a record: it was saved, or is not wanted. */
export function forgetSave(account: string, record: string): void {
  try {
    localStorage.removeItem(keyOf(account, record));
  } catch {
    // Nothing was kept.
  }
}

/** The kept save of a record, or null. */
export function keptSave(account: string, record: string): Save | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(account, record)) ?? 'null');
    return isKept(value) && Date.now() - Date.parse(value.at) < keptFor ? value.save : null;
  } catch {
    return null;
  }
}
