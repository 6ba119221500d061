import type { PayloadRequest } from 'payload';
import { asOneTransaction } from '#cms/database/as-one-transaction.ts';
import { holdWriter } from '#cms/database/hold-writer.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { needStates } from '#content/schema/need.ts';
import type { Need } from '#cms/payload-types.ts';
import { handlingOf, type Handling } from './handling-of.ts';

const notFound = '没有找到这件需求：可能已经删除，或者不归您办。请刷新看板。';

/** The need as it is stored, if the user has anything to do with it. Throws a Refusal otherwise. */
export async function needFor(req: PayloadRequest, id: string): Promise<{ need: Need; handling: Handling }> {
  const need = await req.payload.findByID({
    collection: 'needs',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  const handling = need && handlingOf(req, need);
  if (!need || handling === null) throw new Refusal(notFound, 404);
  return { need, handling };
}

/**
 * Runs a change of a need while no other can come between. `seen` is the `updatedAt` of the card that the user
 * looked at: if the need has changed since, nothing is done and the user is told who was faster.
 */
export async function changeNeed<T>(
  req: PayloadRequest,
  { id, seen }: { id: string; seen: unknown },
  change: (need: Need, handling: Handling) => Promise<T>,
): Promise<T> {
  if (typeof seen !== 'string' || seen === '')
    throw new Refusal('看板没有说明您看到的是哪一版，没有改动。请刷新看板再试。');
  return asOneTransaction(req, async () => {
    await holdWriter(req);
    const { need, handling } = await needFor(req, id);
    if (handling === 'reader') throw new Refusal('您的账号只能看办理情况，不能改动。', 403);
    if (need.updatedAt !== seen) throw new Refusal(await tellFaster(req, need), 409);
    return change(need, handling);
  });
}

/** Says who moved a need in the meantime. */
async function tellFaster(req: PayloadRequest, { id, state }: Need): Promise<string> {
  const { docs } = await req.payload.find({
    collection: 'needSteps',
    where: { need: { equals: id } },
    sort: '-at',
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const who = docs[0]?.name ?? '别人';
  return `这件需求刚被${who}改过，现在是“${needStates[state]}”。您的这一步没有生效，请看过最新情况再办。`;
}
