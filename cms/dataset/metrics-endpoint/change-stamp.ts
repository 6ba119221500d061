import type { Payload } from 'payload';

/**
 * A text that changes whenever a record is created, changed, published, withdrawn or deleted: of every collection the number
 * of its records and the time of the newest change, of every global the time of its change. Drafts of published records
 * are kept elsewhere and leave it as it is. Costs some milliseconds, whatever the amount of records.
 */
export async function changeStamp(payload: Payload): Promise<string> {
  const parts: string[] = [];
  for (const { slug, timestamps } of payload.config.collections) {
    if (!timestamps || slug.startsWith('payload-')) continue;
    // Only counts and times are read, and they stay in this process: nobody's access is asked.
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
