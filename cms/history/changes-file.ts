import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { historyChanges, type HistoryChanges } from '#content/history/changes.ts';
import type { HistoryEntry } from '#content/history/history-entry.ts';
import { sha256 } from '#content/history/sha256.ts';
import { inHistory } from './history-folder.ts';

/** Writes a file in one step, on the disk when it returns. */
export function writeWhole(file: string, text: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, text, { flush: true });
  renameSync(`${file}.new`, file);
}

/** Writes the changes of an entry into its folder. Returns the hash of the file. */
export function writeChanges(folder: string, release: string, changes: HistoryChanges): string {
  const text = `${JSON.stringify(changes)}\n`;
  writeWhole(path.join(folder, release, inHistory.changes), text);
  return sha256(text);
}

/** The changes of an entry; null if it has none. Throws a Chinese sentence if the file is not the one that was signed. */
export function readChanges(folder: string, { release, changes }: HistoryEntry): HistoryChanges | null {
  if (changes === null) return null;
  const file = path.join(folder, release, inHistory.changes);
  try {
    const text = readFileSync(file, 'utf8');
    if (sha256(text) === changes) return historyChanges.parse(JSON.parse(text));
  } catch {
    // The sentence below covers what cannot be read as well.
  }
  throw new Error(`历史文件 ${release}/${inHistory.changes} 缺少或被改动过，请从备份里找回这个文件。`);
}
