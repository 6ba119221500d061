import type { CollectionSlug, FlattenedField, Payload } from 'payload';

/** One stored relation of the configuration. */
export interface Relation {
  readonly from: CollectionSlug;
  /** Path of the field, as queries write it. */
  readonly path: string;
  readonly to: CollectionSlug;
  readonly isMany: boolean;
  readonly isPolymorphic: boolean;
}

function relationsIn(from: CollectionSlug, fields: readonly FlattenedField[], prefix = ''): Relation[] {
  return fields.flatMap((field): Relation[] => {
    const path = `${prefix}${field.name}`;
    if (field.type === 'relationship' || field.type === 'upload') {
      const isPolymorphic = Array.isArray(field.relationTo);
      return [field.relationTo]
        .flat()
        .map((to) => ({ from, path, to, isMany: field.hasMany === true, isPolymorphic }));
    }
    return 'flattenedFields' in field ? relationsIn(from, field.flattenedFields, `${path}.`) : [];
  });
}

/** Every relation between the CMS's own collections, read from their fields. */
export function relationsOf(payload: Payload): Relation[] {
  return payload.config.collections
    .filter(({ slug }) => !slug.startsWith('payload-'))
    .flatMap(({ slug, flattenedFields }) => relationsIn(slug, flattenedFields));
}

/** The value by which a relation refers to a record. */
export function referenceTo({ to, isMany, isPolymorphic }: Relation, id: string): unknown {
  const value = isPolymorphic ? { relationTo: to, value: id } : id;
  return isMany ? [value] : value;
}
