import type { CollectionSlug, Payload, SelectType, Where } from 'payload';
import type { Doc } from './docs.ts';

/** Collections of records. Payload's key-value store is not one. */
type Slug = Exclude<CollectionSlug, 'payload-kv'>;

/** Collections to read; for each the fields that are wanted, or `true` for all. */
export type Wanted = Partial<Record<Slug, true | SelectType>>;

type Docs<W> = { [S in keyof W & Slug]: Doc<S>[] };
type Read = Map<string, Doc<Slug>>;

interface Book {
  /** When its reading began, in milliseconds. */
  begun: number;
  read: Map<Slug, Read>;
}

/**
 * Longer than any transaction, in milliseconds. A record has the time at which its save began, so it may
 * become visible after a record with a later time.
 */
const overlap = 600_000;

const published: Where = { _status: { equals: 'published' } };
const books = new WeakMap<Payload, Book>();

/**
 * All records of a collection, or the published ones if it has drafts. `since`: only those changed from then
 * on.
 */
async function find(
  payload: Payload,
  collection: Slug,
  select: true | SelectType,
  since?: string,
): Promise<Doc<Slug>[]> {
  // Directly from the database: hooks and the reader's access rules must not decide what is public.
  const { docs } = await payload.db.find<Doc<Slug>>({
    collection,
    limit: 0,
    pagination: false,
    where: {
      and: [
        ...(payload.collections[collection].config.versions?.drafts ? [published] : []),
        ...(since === undefined ? [] : [{ updatedAt: { greater_than_equal: since } }]),
      ],
    },
    ...(select === true ? {} : { select: { ...select, updatedAt: true } }),
  });
  return docs;
}

/**
 * Updates the records read before. Returns false if a record was deleted since; then all must be read again.
 */
async function refresh(
  payload: Payload,
  collection: Slug,
  select: true | SelectType,
  read: Read,
  since: string,
): Promise<boolean> {
  for (const doc of await find(payload, collection, select, since)) read.set(doc.id, doc);
  const { totalDocs } = await payload.db.count({
    collection,
    where: payload.collections[collection].config.versions?.drafts ? published : {},
  });
  return totalDocs === read.size;
}

/**
 * All records of the collections, only published ones if a collection has drafts, relations as identifiers.
 * Records unchanged since the last call are not read again. If a record was deleted, all are read again,
 * because others may have changed with it.
 */
export async function readRecords<const W extends Wanted>(payload: Payload, wanted: W): Promise<Docs<W>> {
  const slugs = Object.keys(wanted) as Slug[];
  const begun = Date.now();
  const former = books.get(payload);
  const book: Book = { begun, read: former?.read ?? new Map<Slug, Read>() };
  // If anything below fails, no partial result stays in the cache.
  books.delete(payload);
  let isWhole = former !== undefined;
  const since = new Date((former?.begun ?? 0) - overlap).toISOString();
  for (const slug of slugs) {
    const read = book.read.get(slug);
    isWhole &&= read !== undefined && (await refresh(payload, slug, wanted[slug] ?? true, read, since));
  }
  if (!isWhole)
    for (const slug of slugs) {
      const docs = await find(payload, slug, wanted[slug] ?? true);
      book.read.set(slug, new Map(docs.map((doc) => [doc.id, doc])));
    }
  books.set(payload, book);
  return Object.fromEntries(
    slugs.map((slug) => [slug, [...(book.read.get(slug)?.values() ?? [])]]),
  ) as Docs<W>;
}

/** Clears the cache: the next call reads everything from the database. */
export function forgetRecords(payload: Payload): void {
  books.delete(payload);
}
