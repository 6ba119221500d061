import type { CollectionSlug, Payload, SelectType, Where } from 'payload';
import type { Doc } from './docs.ts';

/** Collections with drafts: of these only what is published leaves. */
const withDrafts = new Set<string>(['activities', 'stations', 'teams', 'projects', 'documents']);
const published: Where = { _status: { equals: 'published' } };

/** All records of a collection that are published, relations as identifiers; with `select` only these fields. */
export async function readRecords<S extends CollectionSlug>(
  payload: Payload,
  slug: S,
  select?: SelectType,
): Promise<Doc<S>[]> {
  // Straight from the database layer: no hook or access rule of a reader has a say in what is public.
  const { docs } = await payload.db.find<Doc<S>>({
    collection: slug,
    limit: 0,
    pagination: false,
    where: withDrafts.has(slug) ? published : {},
    ...(select ? { select } : {}),
  });
  return docs;
}
