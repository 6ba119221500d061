import type { PayloadRequest, SelectType, Where } from 'payload';
import type { Config } from '#cms/payload-types.ts';

type Slug = Exclude<keyof Config['collections'], `payload-${string}`>;

/**
 * Records as they are stored, relations as identifiers, in the request's transaction. Directly from the
 * database: only for code that has checked what the user may do.
 */
export async function readRows<S extends Slug>(
  req: PayloadRequest,
  collection: S,
  where: Where,
  { select, sort, limit = 0 }: { select?: SelectType; sort?: string; limit?: number } = {},
): Promise<Config['collections'][S][]> {
  const { docs } = await req.payload.db.find<Config['collections'][S]>({
    collection,
    where,
    limit,
    pagination: false,
    ...(select === undefined ? {} : { select }),
    ...(sort === undefined ? {} : { sort }),
    req,
  });
  return docs;
}
