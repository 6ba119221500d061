import type { CollectionSlug, PayloadRequest } from 'payload';

/** How long a slug that was handed out stays taken while its record is not yet saved, milliseconds. */
const reservationTime = 60_000;

/** Slugs handed out by this process and perhaps not saved yet, with the time at which they were. */
const reserved = new Map<string, number>();

function reserve(key: string): boolean {
  const now = Date.now();
  if (reserved.size > 1000) {
    for (const [old, at] of reserved) if (now - at > reservationTime) reserved.delete(old);
  }
  const at = reserved.get(key);
  if (at !== undefined && now - at < reservationTime) return false;
  reserved.set(key, now);
  return true;
}

/**
 * The first of `base`, `base-2`, `base-3` … that no record of the collection has. Saves at the same moment get different
 * ones: what was handed out is reserved until it is in the database.
 */
export async function freeSlug({
  base,
  collection,
  req,
}: {
  base: string;
  collection: string;
  req: PayloadRequest;
}): Promise<string> {
  const slug: CollectionSlug | undefined = req.payload.config.collections.find(
    (c) => c.slug === collection,
  )?.slug;
  if (!slug) throw new Error(`Unknown collection: ${collection}`);
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? base : `${base}-${number}`;
    const { totalDocs } = await req.payload.count({
      collection: slug,
      where: { slug: { equals: candidate } },
      overrideAccess: true,
      req,
    });
    if (totalDocs > 0) continue;
    // What is tried only is never saved, so that it takes nothing from anybody.
    if (req.context.isDryRun === true || reserve(`${collection}/${candidate}`)) return candidate;
  }
}
