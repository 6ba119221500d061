import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { reachOf } from '../access/reach-of.ts';
import type { Area } from '../access/role-table.ts';
import { recordOf } from '../rules/record-of.ts';
import type { Fields } from './column.ts';

interface Asked {
  where?: Where;
  sort?: string;
  depth?: number;
}

/**
 * All records of a collection in their newest version, as the person may read them: the live one where somebody of another
 * station is writing the next.
 */
export async function readNewest(
  req: PayloadRequest,
  collection: CollectionSlug,
  asked: Asked = {},
): Promise<(Fields & { id: string })[]> {
  const common = {
    collection,
    depth: 0,
    ...asked,
    pagination: false,
    overrideAccess: false,
    context: { readsAll: true },
    req,
  } as const;
  const { docs } = await req.payload.find({ ...common, draft: true });
  const isPartly = reachOf(req, collection as Area, 'read') === 'shown';
  const live = isPartly ? (await req.payload.find({ ...common, draft: false })).docs : [];
  const known = new Set(docs.map(({ id }) => id));
  return [...docs, ...live.filter(({ id }) => !known.has(id))].map((doc) => ({
    ...recordOf(doc),
    id: doc.id,
  }));
}
