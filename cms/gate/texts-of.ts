import { recordOf } from '#cms/errors/record-of.ts';

/** A text of a record, with its path in the form, e.g. `story.photos.0.caption`. */
export interface FieldText {
  path: string;
  text: string;
}

/**
 * The non-empty texts of a record at these paths, from every item of a list on the way. `read` turns a value
 * into text, e.g. a reference into its id.
 */
export function textsOf(
  record: unknown,
  paths: readonly string[],
  read: (value: unknown) => string | null = (value) => (typeof value === 'string' ? value : null),
): FieldText[] {
  function walk(value: unknown, [name, ...rest]: readonly string[], at: string): FieldText[] {
    const below = (key: string | number) => (at === '' ? String(key) : `${at}.${key}`);
    if (Array.isArray(value))
      return value.flatMap((item, index) =>
        walk(item, name === undefined ? [] : [name, ...rest], below(index)),
      );
    if (name !== undefined) return walk(recordOf(value)[name], rest, below(name));
    const text = read(value);
    return text !== null && text.trim() !== '' ? [{ path: at, text }] : [];
  }
  return paths.flatMap((path) => walk(record, path.split('.'), ''));
}
