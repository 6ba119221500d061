import { isDeepStrictEqual } from 'node:util';
import type { FlattenedField } from 'payload';
import { recordOf } from '#cms/errors/record-of.ts';
import { bareValue } from './same-value.ts';

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/**
 * A value that holds both values of a field; undefined if the field cannot hold both. Lists: theirs, then the
 * entries that only mine has. Long texts: theirs, then mine below. If both lists contain a photo, their row
 * is kept; what it leaves empty, e.g. the caption, is filled from mine.
 */
export function bothOf(field: FlattenedField, mine: unknown, theirs: unknown): unknown {
  if (field.type === 'textarea') {
    const texts = [theirs, mine].filter(
      (text): text is string => typeof text === 'string' && text.trim() !== '',
    );
    return texts.length === 2 ? texts.join('\n\n') : undefined;
  }
  const isList = field.type === 'array' || ('hasMany' in field && field.hasMany === true);
  if (!isList || listOf(mine).length === 0 || listOf(theirs).length === 0) return undefined;
  const key = (one: unknown) => {
    if (field.type !== 'array') return bareValue(field, [one]);
    const upload = field.flattenedFields.find(({ type }) => type === 'upload');
    // Two rows with the same photo are one row.
    return upload ? bareValue(upload, recordOf(one)[upload.name]) : bareValue(field, [one]);
  };
  const own = listOf(mine).map((one) => ({ one, key: key(one) }));
  const known = listOf(theirs).map((one) => ({ one, key: key(one) }));
  const twinOf = (wanted: unknown, among: typeof own) =>
    among.find((other) => isDeepStrictEqual(other.key, wanted));
  return [
    ...known.map((row) => {
      const twin = field.type === 'array' ? twinOf(row.key, own) : undefined;
      return twin ? filledFrom(recordOf(twin.one), recordOf(row.one)) : row.one;
    }),
    ...own
      .filter((row) => !twinOf(row.key, known))
      .map(({ one }) => (field.type === 'array' ? withoutId(one) : one)),
  ];
}

/** A row with the values that it leaves empty taken from another. */
function filledFrom(
  other: Readonly<Record<string, unknown>>,
  row: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const given = Object.entries(row).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  );
  return { ...other, ...Object.fromEntries(given) };
}

function withoutId(row: unknown): Record<string, unknown> {
  const { id: _, ...rest } = recordOf(row);
  return rest;
}
