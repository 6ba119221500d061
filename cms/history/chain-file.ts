import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { entryLine, readEntry } from '#content/history/entry-line.ts';
import type { HistoryEntry } from '#content/history/history-entry.ts';
import { sha256 } from '#content/history/sha256.ts';
import { inHistory } from './history-folder.ts';

/** An entry with its hash. */
export interface LinkedEntry extends HistoryEntry {
  hash: string;
}

const chainDir = (folder: string) => path.join(folder, inHistory.chain);

/** Files of the chain, one a month, oldest first. */
export const chainFiles = (folder: string): string[] =>
  existsSync(chainDir(folder))
    ? readdirSync(chainDir(folder))
        .filter((name) => /^\d{4}-\d{2}\.jsonl$/.test(name))
        .sort()
    : [];

/** Lines of one file. A last line that a crash left unfinished is none: nobody was told of it. */
function wholeLines(folder: string, name: string): string[] {
  const text = readFileSync(path.join(chainDir(folder), name), 'utf8');
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .slice(0, -1);
}

const entriesIn = (lines: readonly string[], name: string): LinkedEntry[] =>
  lines.map((line) => {
    try {
      return { ...readEntry(line), hash: sha256(line) };
    } catch {
      throw new Error(
        `历史文件 ${inHistory.chain}/${name} 里有一行被改动过，不能再往后记。请从备份里找回这个文件。`,
      );
    }
  });

/** All entries, oldest first. Throws a Chinese sentence if a line was changed or one is missing. */
export function readChain(folder: string): LinkedEntry[] {
  const entries = chainFiles(folder).flatMap((name) => entriesIn(wholeLines(folder, name), name));
  const broken = entries.find(
    ({ number, previous }, at) => number !== at + 1 || previous !== (entries[at - 1]?.hash ?? null),
  );
  if (broken === undefined) return entries;
  throw new Error(
    `历史在第 ${broken.number} 条断开：前面有被改动或缺少的。请从备份里找回 history/${inHistory.chain}/ 里的文件。`,
  );
}

/** The newest entry, read from the last line alone; null before the first. */
export function chainHead(folder: string): LinkedEntry | null {
  for (const name of chainFiles(folder).toReversed()) {
    const last = entriesIn(wholeLines(folder, name).slice(-1), name)[0];
    if (last) return last;
  }
  return null;
}

/** Appends an entry to the file of its month and waits until the disk has it. Removes an unfinished line first. */
export function appendEntry(folder: string, entry: HistoryEntry): LinkedEntry {
  mkdirSync(chainDir(folder), { recursive: true });
  // Months never run backwards, even if the clock does: entries are read in the order of the files' names.
  const newest = chainFiles(folder).at(-1)?.slice(0, 7) ?? '';
  const month = entry.at.slice(0, 7) > newest ? entry.at.slice(0, 7) : newest;
  const file = path.join(chainDir(folder), `${month}.jsonl`);
  if (existsSync(file)) {
    const text = readFileSync(file);
    const whole = text.lastIndexOf(10) + 1;
    if (whole < text.length) truncateSync(file, whole);
  }
  const line = entryLine(entry);
  const handle = openSync(file, 'a');
  try {
    writeSync(handle, `${line}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  return { ...entry, hash: sha256(line) };
}
