import type { FieldHook } from 'payload';
import { freeSlug } from '../slugs/free-slug.ts';
import { slugOf } from '../slugs/slug-of.ts';

/** Makes a record's slug from the field `from` when it has none yet; afterwards the slug stays. */
export function fillSlug({ from, refuse }: { from: string; refuse?: RegExp | undefined }): FieldHook {
  return async ({ value, data, originalDoc, collection, req }) => {
    if (typeof value === 'string' && value !== '') return value;
    if (typeof originalDoc?.slug === 'string' && originalDoc.slug !== '') return originalDoc.slug;
    const text: unknown = data?.[from];
    if (!collection || typeof text !== 'string' || text.trim() === '') return value;
    const base = slugOf(text);
    return freeSlug({ base: refuse?.test(base) ? `n-${base}` : base, collection: collection.slug, req });
  };
}
