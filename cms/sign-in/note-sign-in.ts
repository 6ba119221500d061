import { setTimeout } from 'node:timers/promises';
import { createLocalReq, type Payload } from 'payload';
import { asOneTransaction } from '#cms/database/as-one-transaction.ts';
import { holdWriter } from '#cms/database/hold-writer.ts';
import { phoneDigits } from '#content/wishes/entry.ts';
import { searchMark } from '#cms/sealed/seal.ts';
import type { CodedActivity } from './day-code.ts';

/** More of them for one activity and day are no volunteers. */
const most = 500;

/** How often a sign-in is tried. */
const tries = 10;

/** What somebody hands in with a phone. */
export interface SignInNote {
  phone: string;
  name: string;
  what: 'in' | 'out';
}

async function noteOnce(
  payload: Payload,
  { activity, day }: CodedActivity,
  { phone, name, what }: SignInNote,
  now: Date,
): Promise<boolean> {
  const req = await createLocalReq({ context: { skipPublish: true } }, payload);
  return asOneTransaction(req, async () => {
    await holdWriter(req);
    const ofActivity = { activity: { equals: activity.id } };
    const phoneMark = searchMark(phoneDigits(phone));
    const common = { depth: 0, overrideAccess: true, req } as const;
    const { docs } = await payload.find({
      ...common,
      collection: 'signIns',
      where: { and: [ofActivity, { day: { equals: day } }, { phoneMark: { equals: phoneMark } }] },
      limit: 1,
    });
    const { totalDocs } = await payload.count({
      collection: 'signIns',
      where: { and: [ofActivity, { day: { equals: day } }] },
      overrideAccess: true,
      req,
    });
    const [known] = docs;
    if (known === undefined && totalDocs >= most) return false;
    // Signed in again after the clerk has decided: the first time counts, and that was decided on.
    if (known !== undefined && known.state !== 'waiting' && what === 'in') return true;
    const at = now.toISOString();
    const times =
      what === 'in'
        ? { signedInAt: known?.signedInAt ?? at, signedInAt_tz: 'Asia/Shanghai' as const }
        : { signedOutAt: at, signedOutAt_tz: 'Asia/Shanghai' as const };
    const data = { ...times, ...(name === '' ? {} : { name }) };
    // Signed out after the clerk has decided: the clerk is shown it once more, and nothing is lost.
    const anew = { ...data, state: 'waiting' } as const;
    if (known) await payload.update({ ...common, collection: 'signIns', id: known.id, data: anew });
    else
      await payload.create({
        ...common,
        collection: 'signIns',
        data: { activity: activity.id, day, phone, phoneMark, state: 'waiting', ...data },
      });
    return true;
  });
}

/**
 * Keeps a sign-in: the first time in and the last time out, one row for a telephone number, an activity and a
 * day. Whether the number is known is not asked here. Resolves to whether it was kept; it is not if there are too
 * many.
 */
export async function noteSignIn(
  payload: Payload,
  coded: CodedActivity,
  note: SignInNote,
  now: Date,
): Promise<boolean> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await noteOnce(payload, coded, note, now);
    } catch (error) {
      // The button pressed twice at once: on MongoDB the slower one fails, and then finds the row of the other.
      if (tried === tries) throw error;
    }
    await setTimeout(2 + Math.random() * 20 * tried);
  }
}
