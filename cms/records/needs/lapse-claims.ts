import type { PayloadRequest } from 'payload';
import { shanghaiDay } from '#content/time/shanghai.ts';

/**
 * Ends confirmed claims whose day has passed without contact: their wishes are open to others again. The day
 * itself is still in time. Resolves to their number; a claim that cannot be ended is told and stops none.
 */
export async function lapseClaims(req: PayloadRequest, now: Date): Promise<number> {
  const { docs } = await req.payload.find({
    collection: 'wishClaims',
    where: { and: [{ state: { equals: 'confirmed' } }, { contactBy: { exists: true } }] },
    pagination: false,
    depth: 0,
    select: { contactBy: true },
    overrideAccess: true,
    req,
  });
  const today = shanghaiDay(now);
  const late = docs.filter(({ contactBy }) => contactBy && shanghaiDay(contactBy) < today);
  let ended = 0;
  for (const { id } of late) {
    try {
      await req.payload.update({
        collection: 'wishClaims',
        id,
        data: { state: 'lapsed' },
        depth: 0,
        overrideAccess: true,
      });
      ended += 1;
    } catch (error) {
      req.payload.logger.error({ err: error }, `the claim ${id} could not lapse`);
    }
  }
  return ended;
}
