import type { CollectionSlug, PayloadRequest } from 'payload';

/** How long a slug stays reserved while its record is not saved yet, in milliseconds. */
const reservationTime = 60_000;

/**
 * Slugs given out by this process and perhaps not saved yet: for which record (undefined for a new one), and
 * when.
 */
const reserved = new Map<string, { by: string | undefined; at: number }>();

function reserve(key: string, by: string | undefined): boolean {
  const now = Date.now();
  if (reserved.size > 1000) {
    for (const [old, { at }] of reserved) if (now - at > reservationTime) reserved.delete(old);
  }
  const former = reserved.get(key);
  const isOwn = by !== undefined && former?.by === by;
  if (former !== undefined && !isOwn && now - former.at < reservationTime) return false;
  reserved.set(key, { by, at: now });
  return true;
}

interface SlugWish {
  base: string;
  collection: string;
  /** The record that is to get the slug; left out for a new one. */
  id?: string | undefined;
  req: PayloadRequest;
}

/** Who has the slug: another record (drafts that are not live included), this record, or none. */
async function holderOf(slug: string, { collection, id, req }: SlugWish): Promise<'other' | 'own' | null> {
  const config = req.payload.config.collections.find((one) => one.slug === collection);
  if (!config) throw new Error(`Unknown collection: ${collection}`);
  const common = { collection: config.slug as CollectionSlug, overrideAccess: true, req } as const;
  const { docs } = await req.payload.find({
    ...common,
    where: { slug: { equals: slug } },
    select: {},
    depth: 0,
    limit: 1,
    pagination: false,
  });
  if (docs[0]) return docs[0].id === id ? 'own' : 'other';
  if (!config.versions) return null;
  const { totalDocs } = await req.payload.countVersions({
    ...common,
    where: {
      and: [
        { 'version.slug': { equals: slug } },
        { latest: { equals: true } },
        ...(id === undefined ? [] : [{ parent: { not_equals: id } }]),
      ],
    },
  });
  return totalDocs > 0 ? 'other' : null;
}

/**
 * The first of `base`, `base-2`, `base-3` … that no other record of the collection has. Saves at the same
 * moment get different slugs, because each slug stays reserved until it is in the database.
 */
export async function freeSlug(wish: SlugWish): Promise<string> {
  const { base, collection, id, req } = wish;
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? base : `${base}-${number}`;
    const holder = await holderOf(candidate, wish);
    if (holder === 'own') return candidate;
    if (holder === 'other') continue;
    // A dry run is never saved, so it reserves nothing.
    if (req.context.isDryRun === true || reserve(`${collection}/${candidate}`, id)) return candidate;
  }
}
