import type { CollectionSlug, FlattenedField, Payload } from 'payload';

/** One way in which records of a collection refer to records of another. */
export interface Reference {
  /** Collection that refers. */
  from: CollectionSlug;
  /** Path of the field there, as queries write it. */
  path: string;
  /** Whether the field may refer to several collections. */
  isPolymorphic: boolean;
}

/** Paths of all stored references in some fields, including those in groups, tabs and array rows. */
function* referencesIn(
  fields: readonly FlattenedField[],
  prefix = '',
): Generator<{ path: string; to: string[]; isPolymorphic: boolean }> {
  for (const field of fields) {
    const path = `${prefix}${field.name}`;
    if (field.type === 'relationship' || field.type === 'upload') {
      const isPolymorphic = Array.isArray(field.relationTo);
      yield { path, to: [field.relationTo].flat(), isPolymorphic };
    } else if ('flattenedFields' in field) {
      yield* referencesIn(field.flattenedFields, `${path}.`);
    }
  }
}

const made = new WeakMap<Payload, Map<string, Reference[]>>();

/** Payload's internal collections: preferences, locks, jobs. Their entries about a record go with it. */
const isOwnBook = (slug: string) => slug.startsWith('payload-');

/** Collection → references to it, read once from the configuration: new relationship fields are included. */
export function referenceTable(payload: Payload): Map<string, Reference[]> {
  const known = made.get(payload);
  if (known) return known;
  const table = new Map<string, Reference[]>();
  for (const { slug, flattenedFields } of payload.config.collections) {
    if (isOwnBook(slug)) continue;
    for (const { path, to, isPolymorphic } of referencesIn(flattenedFields)) {
      for (const target of to) {
        table.set(target, [...(table.get(target) ?? []), { from: slug, path, isPolymorphic }]);
      }
    }
  }
  made.set(payload, table);
  return table;
}
