import { textOf } from '../cells/cell.ts';
import type { SheetTable } from '../column.ts';
import { isClearing } from '../columns/is-clearing.ts';
import { Directory } from '../directory.ts';
import type { RecognisedSheet } from './recognise.ts';
import { wordKey, type SheetWord } from './sheet-words.ts';

/** Maximum number of words asked about at once. */
const most = 30;

/** Unknown words of a sheet that the user can assign, and stored words that were used. */
export interface WordsToAssign {
  headings: string[];
  /** Columns that the sheet does not have yet. */
  columns: string[];
  values: { column: string; written: string; choices: string[] }[];
  remembered: SheetWord[];
}

/** Headings that match no column, words that match no choice, and stored words that occur in the sheet. */
export function wordsToAssign(
  table: SheetTable,
  { columns, headings, unknown, rows }: RecognisedSheet,
  words: readonly SheetWord[],
): WordsToAssign {
  const nobody = new Directory();
  const values = new Map<string, WordsToAssign['values'][number]>();
  const said = new Set<string>();
  for (const [index, column] of columns.entries()) {
    if (column === null || column === 'id' || column.choices === undefined) continue;
    for (const { cells } of rows) {
      const cell = cells[index] ?? null;
      const written = textOf(cell);
      if (written === '' || isClearing(cell)) continue;
      said.add(`${column.heading} ${wordKey(written)}`);
      const key = `${column.heading} ${written}`;
      if (values.has(key) || values.size >= most || column.write(cell, {}, nobody) === null) continue;
      values.set(key, { column: column.heading, written, choices: Object.values(column.choices) });
    }
  }
  const written = new Set(headings.map(wordKey));
  return {
    headings: [...new Set(unknown)].slice(0, most),
    columns: table.columns.filter((column) => !columns.includes(column)).map(({ heading }) => heading),
    values: [...values.values()],
    remembered: words.filter((word) =>
      word.means === ''
        ? written.has(wordKey(word.written))
        : said.has(`${word.column} ${wordKey(word.written)}`),
    ),
  };
}
