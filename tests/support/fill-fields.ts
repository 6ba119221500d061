import type { FlattenedField } from 'payload';

/** Returns the value of a field that holds one itself. Undefined leaves the field out. */
export type ValueOf = (field: FlattenedField, path: string) => unknown;

/**
 * Builds a record's values from the fields of its configuration. Groups and tabs become objects, lists get
 * one row, and fields that store nothing are left out. `valueOf` is called for all others, with the path as
 * queries write it.
 */
export async function fillFields(
  fields: readonly FlattenedField[],
  valueOf: ValueOf,
  prefix = '',
): Promise<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const field of fields) {
    if (field.type === 'join' || ('virtual' in field && field.virtual)) continue;
    const path = `${prefix}${field.name}`;
    if (field.type === 'array') {
      const row = await fillFields(field.flattenedFields, valueOf, `${path}.`);
      if (Object.keys(row).length > 0) values[field.name] = [row];
    } else if ('flattenedFields' in field) {
      values[field.name] = await fillFields(field.flattenedFields, valueOf, `${path}.`);
    } else {
      const value: unknown = await valueOf(field, path);
      if (value !== undefined) values[field.name] = value;
    }
  }
  return values;
}
