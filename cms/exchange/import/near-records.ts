import type { Fields, SheetTable } from '../column.ts';
import type { Directory } from '../directory.ts';

/** Questions about a new record that resembles another: `reasons` refuse the row, `notes` are only shown. */
interface Questions {
  reasons: string[];
  notes: string[];
}

/**
 * Returns a function that asks whether a new record duplicates an existing one or one of an earlier row. Each
 * call checks one record and remembers it by its place.
 */
export function nearRecords(
  { near = [], titleOf }: SheetTable,
  records: readonly Fields[],
  directory: Directory,
): (fields: Fields, place: string) => Questions {
  const known = near.map(({ keysOf }) => {
    const titles = new Map<string, string>();
    for (const record of records)
      for (const key of keysOf(record)) titles.set(key, titleOf(record, directory));
    return titles;
  });
  return (fields, place) => {
    const questions: Questions = { reasons: [], notes: [] };
    for (const [index, { keysOf, ask, isRefused }] of near.entries()) {
      const titles = known[index];
      const keys = keysOf(fields);
      const other = keys.map((key) => titles?.get(key)).find((title) => title !== undefined);
      if (other !== undefined) (isRefused ? questions.reasons : questions.notes).push(ask(other));
      for (const key of keys) titles?.set(key, `${place}的${titleOf(fields, directory)}`);
    }
    return questions;
  };
}
