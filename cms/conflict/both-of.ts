import { isDeepStrictEqual } from 'node:util';
import type { FlattenedField } from 'payload';
import { recordOf } from '#cms/errors/record-of.ts';
import { bareValue } from './same-value.ts';

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/**
 * A value that holds both values of a field; undefined if the field cannot hold both. Lists: theirs, then the
 * entries that only mine has. Long texts: theirs, then mine below. If both lists contain a photo, their row
 * is kept.
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
  const known = listOf(theirs).map(key);
  const extra = listOf(mine).filter((one) => !known.some((other) => isDeepStrictEqual(other, key(one))));
  return [...listOf(theirs), ...extra.map((one) => (field.type === 'array' ? withoutId(one) : one))];
}

function withoutId(row: unknown): Record<string, unknown> {
  const { id: _, ...rest } = recordOf(row);
  return rest;
}
