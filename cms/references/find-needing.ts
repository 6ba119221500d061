import type { PayloadRequest, Where } from 'payload';
import { recordOf } from '#cms/errors/record-of.ts';
import { referenceTable, type Reference } from './reference-table.ts';

interface Needing {
  /** Number of records that refer to the given one. */
  total: number;
  /** The first of them, each as 阵地“龙堰村站”. */
  names: string[];
}

function whereFor({ path, isPolymorphic }: Reference, collection: string, id: string): Where {
  if (!isPolymorphic) return { [path]: { equals: id } };
  return { and: [{ [`${path}.relationTo`]: { equals: collection } }, { [`${path}.value`]: { equals: id } }] };
}

/** Finds other records, published or drafts, that refer to a record. Names the first `most` of them. */
export async function findNeeding({
  collection,
  id,
  most,
  req,
}: {
  collection: string;
  id: string;
  most: number;
  req: PayloadRequest;
}): Promise<Needing> {
  const found = new Map<string, string>();
  let unnamed = 0;
  for (const reference of referenceTable(req.payload).get(collection) ?? []) {
    const config = req.payload.collections[reference.from].config;
    const label = typeof config.labels.singular === 'string' ? config.labels.singular : reference.from;
    let unread = 0;
    // A draft of a published record may have references that the published version does not have.
    for (const draft of config.versions?.drafts ? [false, true] : [false]) {
      const { docs, totalDocs } = await req.payload.find({
        collection: reference.from,
        where: whereFor(reference, collection, id),
        limit: most + 1,
        depth: 0,
        draft,
        overrideAccess: true,
        req,
      });
      for (const doc of docs) {
        if (reference.from === collection && doc.id === id) continue;
        const title = recordOf(doc)[config.admin.useAsTitle ?? 'id'];
        found.set(
          `${reference.from}/${doc.id}`,
          typeof title === 'string' && title ? `${label}“${title}”` : label,
        );
      }
      unread = Math.max(unread, totalDocs - docs.length);
    }
    unnamed += unread;
  }
  return { total: found.size + unnamed, names: [...found.values()].slice(0, most) };
}
