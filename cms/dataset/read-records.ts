import type { CollectionSlug, Payload, SelectType } from 'payload';
import type { Doc } from './docs.ts';

/** Collections with drafts: of these only what is published leaves. */
const withDrafts = new Set<string>(['activities', 'stations', 'teams', 'projects', 'documents']);

/** All records of a collection that are published, relations as identifiers; with `select` only these fields. */
export async function readRecords<S extends CollectionSlug>(
  payload: Payload,
  slug: S,
  select?: SelectType,
): Promise<Doc<S>[]> {
  const { docs } = await payload.find({
    collection: slug,
    depth: 0,
    limit: 0,
    pagination: false,
    draft: false,
    overrideAccess: true,
    joins: false,
    ...(withDrafts.has(slug) ? { where: { _status: { equals: 'published' } } } : {}),
    ...(select ? { select } : {}),
  });
  return docs as Doc<S>[];
}
