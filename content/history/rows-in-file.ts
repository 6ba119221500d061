import { sha256 } from './sha256.ts';

/** Rows of a table's file by id: the text of each, as it stands in its line. */
export function rowsInFile(text: string): Map<string, string> {
  const rows = new Map<string, string>();
  for (const line of text.split('\n')) {
    if (!line.startsWith('{"id":"')) continue;
    const row = line.endsWith(',') ? line.slice(0, -1) : line;
    const end = row.indexOf('"', 7);
    rows.set(row.slice(7, end), row);
  }
  return rows;
}

/** Hashes of the rows of a table's file by id. */
export const hashesInFile = (text: string): Map<string, string> =>
  new Map([...rowsInFile(text)].map(([id, row]) => [id, sha256(row)]));
