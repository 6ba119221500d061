import type { CollectionSlug, Payload, SelectType } from 'payload';
import type { Doc } from './docs.ts';
import { readRecords } from './read-records.ts';

interface Known {
  stamp: string;
  docs: Promise<unknown>;
}

const known = new WeakMap<Payload, Map<string, Known>>();

/** Number of a collection's records and the time of the newest change: another one after each creation, change and deletion. */
async function stampOf(payload: Payload, collection: CollectionSlug): Promise<string> {
  const { docs, totalDocs } = await payload.find({
    collection,
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    select: { updatedAt: true },
    overrideAccess: true,
  });
  const [newest] = docs;
  return `${totalDocs} ${newest && 'updatedAt' in newest ? newest.updatedAt : ''}`;
}

/** The records of a large collection that seldom changes between two publishes; read once as long as nothing in it changes. */
export async function readUnchanged<S extends CollectionSlug>(
  payload: Payload,
  slug: S,
  select: SelectType,
): Promise<Doc<S>[]> {
  const book = known.get(payload) ?? new Map<string, Known>();
  known.set(payload, book);
  const stamp = await stampOf(payload, slug);
  const former = book.get(slug);
  if (former?.stamp === stamp) return former.docs as Promise<Doc<S>[]>;
  const docs = readRecords(payload, slug, select);
  book.set(slug, { stamp, docs });
  docs.catch(() => book.delete(slug));
  return docs;
}
