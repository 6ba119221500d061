import { createLocalReq, type Payload } from 'payload';
import { GateRefusal } from '#cms/gate/gate-refusal.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { takeStep } from './take-step.ts';

/** Maximum number of records per check and kind; the next check takes the rest. */
const most = 50;

/**
 * Publishes approved texts whose time has come, and takes down texts whose time is over. If an approved text
 * cannot be published, it goes back to its author with the reason. If that fails too, the other texts are
 * still processed. Resolves to the number of steps taken.
 */
export async function keepAppointments(payload: Payload, now = new Date()): Promise<number> {
  const moment = now.toISOString();
  const common = { collection: 'activities', limit: most, depth: 0, overrideAccess: true } as const;
  const due = await payload.find({
    ...common,
    draft: true,
    where: { and: [{ reviewState: { equals: 'scheduled' } }, { publishAt: { less_than_equal: moment } }] },
  });
  const expired = await payload.find({
    ...common,
    where: { and: [{ _status: { equals: 'published' } }, { takeDownAt: { less_than_equal: moment } }] },
  });
  const step = async (id: string, action: 'publish' | 'expire' | 'return', remark = '') =>
    takeStep({ req: await createLocalReq({}, payload), id, action, remark, isClock: true, now });

  let taken = 0;
  const attempt = async (work: () => Promise<unknown>) => {
    try {
      await work();
      taken += 1;
    } catch (error) {
      payload.logger.error({ err: error }, 'what was due could not be published or taken down');
    }
  };
  // Taking down comes first because it is more urgent.
  for (const { id } of expired.docs) await attempt(() => step(id, 'expire'));
  for (const { id } of due.docs) {
    await attempt(async () => {
      try {
        await step(id, 'publish');
      } catch (error) {
        if (!(error instanceof Refusal || error instanceof GateRefusal)) throw error;
        await step(id, 'return', `到了计划发布时间，但没有发布成功。${error.message}`);
      }
    });
  }
  return taken;
}
