import type { Understood } from '../cells/understood.ts';
import { putAt } from '../at-path.ts';
import type { Fields } from '../column.ts';

/** What is said of a column beside its path. */
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
/** Puts what a cell was understood to mean at a path; what was not is told. */
export function putUnderstood<T>(fields: Fields, path: string, found: Understood<T>): string | null {
  if ('fault' in found) return found.fault;
  putAt(fields, path, found.value);
  return null;
}
