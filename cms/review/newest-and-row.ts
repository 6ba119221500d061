import type { PayloadRequest } from 'payload';
import type { Activity } from '#cms/payload-types.ts';

/** An activity as it was last saved, and its own row, which is what residents see where it is published; whoever asks. */
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
