import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload';
import { publicClaimant, type ClaimantKind } from '#content/wishes/claim.ts';
import { addDays } from '#content/time/days.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { idOf } from '#cms/access/id-of.ts';
import { holdWriter } from '#cms/database/hold-writer.ts';
import { dayAtNoon } from '#cms/dates/day-at-noon.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import type { WishClaim } from '#cms/payload-types.ts';
import { contactWithin, holdingStates, type ClaimState } from './claim-states.ts';

const isHolding = (state: unknown) => holdingStates.some((one) => one === state);
const hasEnded = (state: unknown) =>
  (['fulfilled', 'declined', 'withdrawn', 'lapsed'] as const satisfies readonly ClaimState[]).some(
    (one) => one === state,
  );

/** A wish is held by one claim at a time. A confirmed claim gets the day by which its claimant gets in touch. */
export const keepOneClaim: CollectionBeforeChangeHook<WishClaim> = async ({ data, originalDoc, req }) => {
  const before = recordOf(originalDoc);
  const { state, need } = { ...before, ...data };
  const added: Partial<WishClaim> = {};
  if (isHolding(state) && !isHolding(before['state'])) {
    await holdWriter(req);
    const { docs } = await req.payload.find({
      collection: 'wishClaims',
      where: {
        and: [
          { need: { equals: idOf(need) ?? '' } },
          { state: { in: [...holdingStates] } },
          { id: { not_equals: String(before['id'] ?? '') } },
        ],
      },
      limit: 1,
      depth: 0,
      overrideAccess: true,
      req,
    });
    if (docs.length > 0)
      throw new Refusal(
        '这个微心愿已经确认给别人认领了。请把这一份改成“没有确认”，写一句原因，并给对方回个电话。',
        409,
      );
  }
  if (state === 'confirmed' && before['state'] !== 'confirmed' && !data.contactBy) {
    const { needDays } = await req.payload.findGlobal({
      slug: 'siteSettings',
      depth: 0,
      overrideAccess: true,
      req,
    });
    added.contactBy = dayAtNoon(addDays(shanghaiDay(new Date()), needDays?.contact ?? contactWithin));
  }
  if (hasEnded(state) !== hasEnded(before['state']))
    added.endedOn = hasEnded(state) ? (data.endedOn ?? dayAtNoon(new Date())) : null;
  return { ...data, ...added };
};

/** Shows on the wish who has claimed it, as the claimant wants to be called; nobody once the claim ended in vain. */
export const showClaimOnWish: CollectionAfterChangeHook<WishClaim> = async ({ doc, previousDoc, req }) => {
  const [before, after] = [recordOf(previousDoc)['state'], doc.state];
  if (!isHolding(before) && !isHolding(after)) return doc;
  const holds = isHolding(after);
  const name = doc.isNamed === true ? (doc.publicName ?? null) : null;
  await req.payload.update({
    collection: 'needs',
    id: idOf(doc.need) ?? '',
    data: {
      wish: {
        claimedBy: holds ? publicClaimant(doc.kind as ClaimantKind, name) : null,
        claimedOn: holds ? dayAtNoon(doc.at) : null,
      },
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
  return doc;
};
