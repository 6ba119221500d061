/** The words of a form that were typed and not saved: by the path of their field. */
export interface KeptWords {
  /** The visit in which they were typed: what is typed now is not offered back. */
  visit: string;
  /** ISO moment of the last key. */
  at: string;
  words: Readonly<Record<string, string>>;
}

const listeners = new Set<() => void>();
/** Names this loading of the page. */
export const visit = String(Math.random());

/** Where a form's words are kept in this browser: each account's own, each record's own. */
export const keptAt = (account: string, form: string) => `practice-words:${account}:${form}`;

/** Tells a listener of every change; returns the function that ends it. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What is kept, as text; null where there is nothing, or the browser keeps nothing (private windows). */
export function keptText(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

const isKeptWords = (value: unknown): value is KeptWords =>
  typeof value === 'object' && value !== null && 'at' in value && 'words' in value;

/** Reads what `keptText` returned; null for what is not of this kind. */
export function parseKept(text: string | null): KeptWords | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isKeptWords(value) ? value : null;
  } catch {
    return null;
  }
}

/** Keeps words, or forgets them; a browser that keeps nothing is no reason to stop typing. */
export function keep(key: string, words: KeptWords['words'] | null): void {
  try {
    if (words === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify({ visit, at: new Date().toISOString(), words }));
  } catch {
    // Told nowhere: saving works all the same.
  }
  for (const listener of listeners) listener();
}

/** The kept words that the form does not have as they are. */
export function missing(kept: KeptWords | null, now: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(kept?.words ?? {}).filter(
    ([path, text]) => now[path] !== undefined && now[path] !== text,
  );
}
