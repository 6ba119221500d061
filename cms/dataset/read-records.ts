import type { CollectionSlug, Payload, SelectType, Where } from 'payload';
import type { Doc } from './docs.ts';

/** Collections of records; Payload's own store of keys and values is none. */
type Slug = Exclude<CollectionSlug, 'payload-kv'>;

/** Collections to read; for each the fields that are wanted, or `true` for all. */
export type Wanted = Partial<Record<Slug, true | SelectType>>;

type Docs<W> = { [S in keyof W & Slug]: Doc<S>[] };
type Read = Map<string, Doc<Slug>>;

interface Book {
  /** When its reading began, milliseconds. */
  begun: number;
  read: Map<Slug, Read>;
}

/**
 * Longer than any transaction lasts, milliseconds: a record bears the moment at which its saving began, and may be there only
 * after one that began later.
 */
const overlap = 600_000;

const published: Where = { _status: { equals: 'published' } };
const books = new WeakMap<Payload, Book>();

/** All records of a collection, of one with drafts those that are published; with `since` only those changed from then on. */
async function find(
  payload: Payload,
  collection: Slug,
  select: true | SelectType,
  since?: string,
): Promise<Doc<Slug>[]> {
  // Straight from the database layer: no hook or access rule of a reader has a say in what is public.
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

/** Brings what was read up to date; false where a record is gone since, so that all has to be read anew. */
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
 * All records of the collections, of those with drafts what is published, relations as identifiers. What did not change since
 * the last call is not read again, unless a record is gone: it may have left its mark on others.
 */
export async function readRecords<const W extends Wanted>(payload: Payload, wanted: W): Promise<Docs<W>> {
  const slugs = Object.keys(wanted) as Slug[];
  const begun = Date.now();
  const former = books.get(payload);
  const book: Book = { begun, read: former?.read ?? new Map<Slug, Read>() };
  // Whatever fails on the way leaves nothing half remembered.
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

/** Lets the next call read everything from the database. */
export function forgetRecords(payload: Payload): void {
  books.delete(payload);
}
