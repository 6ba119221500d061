import type { CollectionSlug, Payload, SelectType, Where } from 'payload';
import type { Doc } from './docs.ts';

const published: Where = { _status: { equals: 'published' } };

/**
 * All records of a collection, of one with drafts those that are published, relations as identifiers; with `select` only
 * these fields.
 */
export async function readRecords<S extends CollectionSlug>(
  payload: Payload,
  slug: S,
  select?: SelectType,
): Promise<Doc<S>[]> {
  const hasDrafts = Boolean(payload.collections[slug].config.versions?.drafts);
  // Straight from the database layer: no hook or access rule of a reader has a say in what is public.
  const { docs } = await payload.db.find<Doc<S>>({
    collection: slug,
    limit: 0,
    pagination: false,
    where: hasDrafts ? published : {},
    ...(select ? { select } : {}),
  });
  return docs;
}
