import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { activeUser } from '#cms/access/active-user.ts';
import { idOf } from '#cms/access/id-of.ts';
import { ownership } from '#cms/access/ownership.ts';
import { reachOf } from '#cms/access/reach-of.ts';
import type { Area } from '#cms/access/role-table.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import type { Fields } from './column.ts';

/** Number of records whose related records are read per query. Keeps the list of identifiers short. */
const portion = 500;

interface Asked {
  where?: Where;
  sort?: string;
  depth?: number;
}

/**
 * All records of a collection in the newest version that the user may read. If another station is writing the
 * next version, this is the live one.
 */
export async function readNewest(
  req: PayloadRequest,
  collection: CollectionSlug,
  asked: Asked = {},
): Promise<(Fields & { id: string })[]> {
  const common = {
    collection,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    context: { readsAll: true },
    req,
  } as const;
  const { depth = 0, ...filter } = asked;
  const read = async (draft: boolean): Promise<(Fields & { id: string })[]> => {
    const { docs } = await req.payload.find({ ...common, ...filter, draft });
    const records = docs.map((doc) => ({ ...recordOf(doc), id: doc.id }));
    if (depth === 0) return records;
    const filled: typeof records = [];
    for (let at = 0; at < records.length; at += portion) {
      const ids = records.slice(at, at + portion).map(({ id }) => id);
      const { docs: some } = await req.payload.find({ ...common, depth, draft, where: { id: { in: ids } } });
      const byId = new Map(some.map((doc) => [doc.id, doc]));
      // A record deleted meanwhile must not become an empty row.
      filled.push(...ids.flatMap((id) => (byId.has(id) ? [{ ...recordOf(byId.get(id)), id }] : [])));
    }
    return filled;
  };
  const newest = await read(true);
  const area = collection as Area;
  const station = ownership[area]?.path;
  if (reachOf(req, area, 'read') !== 'shown' || station === undefined) return newest;
  const live = await read(false);
  const known = new Set(newest.map(({ id }) => id));
  // For records of the user's own stations only the newest version counts, even if the filter excludes it.
  const own = (activeUser(req)?.stations ?? []).map(idOf);
  const others = live.filter((doc) => !known.has(doc.id) && !own.includes(idOf(doc[station])));
  return [...newest, ...others];
}
