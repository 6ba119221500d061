import type { Payload } from 'payload';

/**
 * A text that changes whenever a record is created, changed, published, withdrawn or deleted. It holds, for
 * every collection, the number of records and the time of the newest change, and for every global the time of
 * its change. Drafts of published records are stored elsewhere and do not change it. Takes some milliseconds
 * for any number of records.
 */
export async function changeStamp(payload: Payload): Promise<string> {
  const parts: string[] = [];
  for (const { slug, timestamps } of payload.config.collections) {
    if (!timestamps || slug.startsWith('payload-')) continue;
    // Access is not checked: only counts and times are read, and they stay in this process.
    const { docs, totalDocs } = await payload.find({
      collection: slug,
      sort: '-updatedAt',
      limit: 1,
      depth: 0,
      select: { updatedAt: true },
      overrideAccess: true,
    });
    const newest = docs[0];
    parts.push(`${slug} ${totalDocs} ${newest && 'updatedAt' in newest ? newest.updatedAt : ''}`);
  }
  for (const { slug } of payload.config.globals) {
    const { updatedAt } = await payload.findGlobal({ slug, depth: 0, overrideAccess: true });
    parts.push(`${slug} ${updatedAt ?? ''}`);
  }
  return parts.join('\n');
}
