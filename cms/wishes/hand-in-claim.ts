import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import type { ClaimEntry } from '#content/wishes/claim.ts';
import { asOneTransaction } from '#cms/database/as-one-transaction.ts';
import { holdWriter } from '#cms/database/hold-writer.ts';
import { noteEvent } from '#cms/log/note-event.ts';
import { useOnce } from '#cms/public-forms/use-once.ts';
import { fromOutside } from './hand-in.ts';

/** A micro-wish that can be claimed. */
export interface OpenWish {
  id: string;
  code: string;
  title: string;
}

/** Offers for one wish that may wait to be confirmed: more make work and help nobody. */
const mostOffers = 5;

/** The wish with this number, if it is public and can be claimed; null otherwise. */
export async function openWish(
  payload: Payload,
  code: string,
  req?: PayloadRequest,
): Promise<OpenWish | null> {
  const { docs } = await payload.find({
    collection: 'needs',
    where: {
      and: [
        { code: { equals: code } },
        { channel: { equals: 'wish' } },
        { state: { equals: 'dispatched' } },
        { 'wish.isOpen': { equals: true } },
        { 'wish.claimedBy': { exists: false } },
        { mergedInto: { exists: false } },
      ],
    },
    limit: 1,
    depth: 0,
    select: { code: true, title: true },
    overrideAccess: true,
    ...(req ? { req } : {}),
  });
  const [wish] = docs;
  return wish ? { id: wish.id, code: wish.code ?? '', title: wish.title } : null;
}

/** What became of a claim. */
export type ClaimOutcome = 'taken' | 'again' | 'proof-used' | 'not-open' | 'many';

/**
 * Stores a claim that waits to be confirmed. The same entry sent twice is stored once; a proof counts once, in
 * the same transaction.
 */
export async function handInClaim(
  payload: Payload,
  { entry, entryId, proof }: { entry: ClaimEntry; entryId: string; proof: string | null },
): Promise<ClaimOutcome> {
  const req = await createLocalReq({ context: { skipPublish: true } }, payload);
  return asOneTransaction(req, async () => {
    await holdWriter(req);
    const key = `claim:${entryId}`;
    if (await payload.db.findOne({ collection: 'formMarks', where: { key: { equals: key } }, req }))
      return 'again';
    const wish = await openWish(payload, entry.code, req);
    if (wish === null) return 'not-open';
    const { totalDocs } = await payload.count({
      collection: 'wishClaims',
      where: { and: [{ need: { equals: wish.id } }, { state: { equals: 'offered' } }] },
      overrideAccess: true,
      req,
    });
    if (totalDocs >= mostOffers) return 'many';
    if (proof !== null && !(await useOnce(req, `proof:${proof}`))) return 'proof-used';
    await useOnce(req, key);
    const { id } = await payload.create({
      collection: 'wishClaims',
      data: {
        need: wish.id,
        state: 'offered',
        at: new Date().toISOString(),
        at_tz: 'Asia/Shanghai',
        kind: entry.kind,
        name: entry.name,
        phone: entry.phone,
        message: entry.message,
        isNamed: entry.isNamed,
        publicName: entry.isNamed ? entry.name : null,
        handedIn: proof === null ? 'unproven' : 'proven',
      },
      depth: 0,
      overrideAccess: true,
      req,
    });
    await noteEvent(req, { action: 'create', collection: 'wishClaims', record: id, name: fromOutside });
    return 'taken';
  });
}
