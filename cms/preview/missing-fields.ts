import type { FlattenedField } from 'payload';
import { recordOf } from '#cms/errors/record-of.ts';

const isEmpty = (value: unknown) => value === undefined || value === null || value === '';

/** Chinese names of the fields that are required for publishing and still empty in the draft. */
export function missingFields(fields: readonly FlattenedField[], record: unknown): string[] {
  return fields.flatMap((field) => {
    const value = recordOf(record)[field.name];
    if (field.type === 'group' || field.type === 'tab') return missingFields(field.flattenedFields, value);
    if (!('required' in field) || field.required !== true || !isEmpty(value)) return [];
    return [typeof field.label === 'string' ? field.label : field.name];
  });
}
