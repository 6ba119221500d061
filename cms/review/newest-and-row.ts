import type { PayloadRequest } from 'payload';
import type { Activity } from '#cms/payload-types.ts';

/**
 * The newest version of an activity, and its row, which residents see if it is published. Access rules are
 * not applied.
 */
export async function newestAndRow(
  req: PayloadRequest,
  id: string,
): Promise<{ newest: Activity | null; row: Activity | null }> {
  const common = {
    collection: 'activities',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  } as const;
  const newest = await req.payload.findByID({ ...common, draft: true });
  const row = await req.payload.findByID(common);
  return { newest, row };
}
