/** The words of a form that were typed and not saved: by the path of their field. */
export interface KeptWords {
  /** The opening of the form in which they were typed: what is typed now is not offered back. */
  visit: string;
  /** ISO moment of the last key. */
  at: string;
  words: Readonly<Record<string, string>>;
}

/** Openings of a form whose words are kept side by side, and for how long, milliseconds. */
const mostKept = 3;
const keptFor = 14 * 86_400_000;

/** Where a form's words are kept in this browser: each account's own, each record's own. */
export const keptAt = (account: string, form: string) => `practice-words:${account}:${form}`;

const isKeptWords = (value: unknown): value is KeptWords =>
  typeof value === 'object' && value !== null && 'visit' in value && 'at' in value && 'words' in value;

/** What is kept of a form, newest first; nothing where the browser keeps nothing (private windows). */
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
    // Told nowhere: saving works all the same.
  }
}

/** Keeps the words of an opening, beside those of others; a browser that keeps nothing is no reason to stop typing. */
export function keep(key: string, visit: string, words: KeptWords['words']): void {
  const others = keptIn(key).filter((kept) => kept.visit !== visit);
  write(key, [{ visit, at: new Date().toISOString(), words }, ...others]);
}

/** Forgets what was typed in an opening. */
export const forget = (key: string, visit: string): void =>
  write(
    key,
    keptIn(key).filter((kept) => kept.visit !== visit),
  );

/** The kept words that the form does not have as they are. */
export function missing(kept: KeptWords, now: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(kept.words).filter(([path, text]) => now[path] !== undefined && now[path] !== text);
}
