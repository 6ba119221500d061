import { recordOf } from '../rules/record-of.ts';

/** A text of a record, with the path that a form knows it by, e.g. `story.photos.0.caption`. */
export interface FieldText {
  path: string;
  text: string;
}

/** The texts of a record at these paths; every member of a list on the way counts, empty ones do not. */
export function textsOf(record: unknown, paths: readonly string[]): FieldText[] {
  return paths.flatMap((path) => walk(record, path.split('.'), ''));
}

function walk(value: unknown, [name, ...rest]: readonly string[], at: string): FieldText[] {
  const below = (key: string | number) => (at === '' ? String(key) : `${at}.${key}`);
  if (Array.isArray(value))
    return value.flatMap((item, index) =>
      walk(item, name === undefined ? [] : [name, ...rest], below(index)),
    );
  if (name !== undefined) return walk(recordOf(value)[name], rest, below(name));
  return typeof value === 'string' && value.trim() !== '' ? [{ path: at, text: value }] : [];
}
