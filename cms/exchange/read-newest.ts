import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { activeUser } from '../access/active-user.ts';
import { idOf } from '../access/id-of.ts';
import { ownership } from '../access/ownership.ts';
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
  const newest = docs.map((doc) => ({ ...recordOf(doc), id: doc.id }));
  const area = collection as Area;
  const station = ownership[area]?.path;
  if (reachOf(req, area, 'read') !== 'shown' || station === undefined) return newest;
  const { docs: live } = await req.payload.find({ ...common, draft: false });
  const known = new Set(newest.map(({ id }) => id));
  // Of their own the newest version counts, also where a filter leaves it out.
  const own = (activeUser(req)?.stations ?? []).map(idOf);
  const others = live
    .map((doc) => ({ ...recordOf(doc), id: doc.id }) as Fields & { id: string })
    .filter((doc) => !known.has(doc.id) && !own.includes(idOf(doc[station])));
  return [...newest, ...others];
}
