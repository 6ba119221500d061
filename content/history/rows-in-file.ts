import { sha256 } from './sha256.ts';

/** How the line of a row begins in the file of its table. */
const begin = '{"id":';

/** Hashes of the rows of a table's file by id: of each row as it stands in its line, without the comma after it. */
export function hashesInFile(text: string): Map<string, string> {
  const hashes = new Map<string, string>();
  for (const line of text.split('\n')) {
    if (!line.startsWith(`${begin}"`)) continue;
    const row = line.endsWith(',') ? line.slice(0, -1) : line;
    hashes.set(row.slice(begin.length + 1, row.indexOf('"', begin.length + 1)), sha256(row));
  }
  return hashes;
}

/** One row of a table's file, as it stands in its line; undefined if there is none. */
export function rowInFile(text: string, id: string): string | undefined {
  const start = text.indexOf(`\n${begin}${JSON.stringify(id)},`) + 1;
  return start === 0 ? undefined : text.slice(start, text.indexOf('\n', start)).replace(/,$/, '');
}
