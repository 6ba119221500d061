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

/** Paths of all stored references among some fields, in groups, tabs and rows of lists too. */
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

/** The CMS's own books: preferences, locks, jobs. What they note about a record goes with it. */
const isOwnBook = (slug: string) => slug.startsWith('payload-');

/** Collection → the references to it, read once from the configuration: a new relationship field is guarded by itself. */
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
