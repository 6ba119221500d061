import { isDeepStrictEqual } from 'node:util';
import type { FlattenedField } from 'payload';
import { idOf } from '#cms/access/id-of.ts';
import { recordOf } from '#cms/errors/record-of.ts';

const isNothing = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/**
 * A value reduced for comparison: without row ids, populated references and differences in the notation of
 * times.
 */
export function bareValue(field: FlattenedField, value: unknown): unknown {
  if (isNothing(value)) return null;
  switch (field.type) {
    case 'checkbox':
      return value === true;
    case 'date':
      return new Date(String(value)).getTime();
    case 'relationship':
    case 'upload':
      return listOf(value).map((one) => {
        const { relationTo, value: to } = recordOf(one);
        return typeof relationTo === 'string' ? `${relationTo}/${idOf(to)}` : idOf(one);
      });
    case 'array':
      return listOf(value).map((row) => bareRow(field.flattenedFields, row));
    case 'text':
    case 'textarea':
      return typeof value === 'string' ? value.trim() : value;
    default:
      return value;
  }
}

function bareRow(fields: readonly FlattenedField[], row: unknown): unknown {
  const values = recordOf(row);
  return Object.fromEntries(
    fields
      .filter(({ name }) => name !== 'id' && !name.endsWith('_tz'))
      .map((field) => [
        field.name,
        field.type === 'group'
          ? bareRow(field.flattenedFields, values[field.name])
          : bareValue(field, values[field.name]),
      ]),
  );
}

/** Whether two values of a field are the same. An unticked checkbox and a missing one are the same. */
export function isSameValue(field: FlattenedField, a: unknown, b: unknown): boolean {
  const [one, other] = [bareValue(field, a), bareValue(field, b)];
  if (field.type === 'checkbox') return (one ?? false) === (other ?? false);
  return isDeepStrictEqual(one, other);
}
