/** Texts of a form that were typed but not saved, by the path of their field. */
export interface KeptWords {
  /** Id of the form opening in which the texts were typed. Texts of the current opening are not offered. */
  visit: string;
  /** Time of the last keystroke, ISO. */
  at: string;
  words: Readonly<Record<string, string>>;
}

/** Maximum number of openings stored per form, and how long they are kept, in milliseconds. */
const mostKept = 3;
const keptFor = 14 * 86_400_000;

/** Storage key for the texts of a form in this browser, separate for each account and each record. */
export const keptAt = (account: string, form: string) => `practice-words:${account}:${form}`;

const isKeptWords = (value: unknown): value is KeptWords =>
  typeof value === 'object' && value !== null && 'visit' in value && 'at' in value && 'words' in value;

/** Stored texts of a form, newest first. Empty if the browser stores nothing (private windows). */
export function keptIn(key: string): KeptWords[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return (Array.isArray(value) ? value : [])
      .filter(isKeptWords)
      .filter(({ at }) => Date.now() - Date.parse(at) < keptFor);
  } catch {
    return [];
  }
}

function write(key: string, kept: readonly KeptWords[]): void {
  try {
    if (kept.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(kept.slice(0, mostKept)));
  } catch {
    // Not reported, because saving still works.
  }
}

/** Stores the texts of one opening beside those of others. Does nothing if the browser cannot store them. */
export function keep(key: string, visit: string, words: KeptWords['words']): void {
  const others = keptIn(key).filter((kept) => kept.visit !== visit);
  write(key, [{ visit, at: new Date().toISOString(), words }, ...others]);
}

/** Deletes the stored texts of one opening. */
export const forget = (key: string, visit: string): void =>
  write(
    key,
    keptIn(key).filter((kept) => kept.visit !== visit),
  );

/** The stored texts that differ from the current fields of the form. */
export function missing(kept: KeptWords, now: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(kept.words).filter(([path, text]) => now[path] !== undefined && now[path] !== text);
}
