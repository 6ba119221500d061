import type { FlattenedField } from 'payload';

/** A field that holds a value itself or refers to other records, with its path as queries write it. */
export interface Leaf {
  path: string;
  field: FlattenedField;
}

/** All such fields of a collection, including those in groups and lists. */
export function leafPaths(fields: readonly FlattenedField[], prefix = ''): Leaf[] {
  return fields.flatMap((field): Leaf[] => {
    const path = `${prefix}${field.name}`;
    return 'flattenedFields' in field ? leafPaths(field.flattenedFields, `${path}.`) : [{ path, field }];
  });
}

/** The collection that a field refers to. Undefined for values, and for references to several collections. */
export function targetOf(field: FlattenedField): string | undefined {
  if (field.type === 'join') return Array.isArray(field.collection) ? undefined : field.collection;
  if (field.type !== 'relationship' && field.type !== 'upload') return undefined;
  return Array.isArray(field.relationTo) ? undefined : field.relationTo;
}
