import type { Field } from '#content/open-data/field.ts';

/** The most characters of an example. */
const longest = 40;
/** Rows that are looked through for one. */
const looked = 60;

function firstIn(value: unknown, path: readonly string[]): string | null {
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = firstIn(item, path);
      if (found !== null) return found;
    }
    return null;
  }
  const [name, ...rest] = path;
  if (name !== undefined)
    return typeof value === 'object' && value !== null ? firstIn(Reflect.get(value, name), rest) : null;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

/**
 * A value of the field from the first row that has one, shortened. Null for what says nothing by itself:
 * identifiers, codes (they are listed), yes and no.
 */
export function exampleOf(rows: readonly unknown[], { kind, path }: Field): string | null {
  if (path.join('.') === 'id' || ['reference', 'choice', 'boolean', 'group'].includes(kind)) return null;
  for (const row of rows.slice(0, looked)) {
    const text = firstIn(row, path)?.replace(/\s+/g, ' ').trim() ?? '';
    // Cut off, a long number could look like somebody’s.
    if (/\d{7,}/.test(text)) continue;
    if (text !== '') return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  }
  return null;
}
