import type { Understood } from '../cells/understood.ts';
import { putAt } from '../at-path.ts';
import type { Fields } from '../column.ts';

/** Description of a column, without its path. */
export interface About {
  heading: string;
  aliases?: readonly string[];
  isRequired?: boolean;
  example?: string;
  note?: string;
}

export const described = (
  path: string,
  { heading, aliases = [], isRequired = false, example = '', note = '' }: About,
) => ({
  path,
  heading,
  aliases,
  isRequired,
  example,
  note,
});
/** Writes the value of a cell at a path. Returns the fault if the cell could not be read, otherwise null. */
export function putUnderstood<T>(fields: Fields, path: string, found: Understood<T>): string | null {
  if ('fault' in found) return found.fault;
  putAt(fields, path, found.value);
  return null;
}
