import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { dayAtNoon } from '#cms/dates/day-at-noon.ts';
import { asOneTransaction } from '#cms/database/as-one-transaction.ts';
import { holdWriter } from '#cms/database/hold-writer.ts';
import { noteEvent } from '#cms/log/note-event.ts';
import { receiptSecret } from '#cms/sealed/seal.ts';
import type { Need } from '#cms/payload-types.ts';
import { fromOutside } from './hand-in.ts';
import { readReceiptCode, receiptMark } from './receipt-code.ts';
import { wishState, type WishState } from './wish-state.ts';

/**
 * The need that a code opens; null if none. A code that cannot be one is looked up as well, so that its answer
 * takes as long.
 */
async function needOf(req: PayloadRequest, typed: string): Promise<Need | null> {
  const code = readReceiptCode(typed);
  const { docs } = await req.payload.find({
    collection: 'needs',
    where: { receiptMark: { equals: receiptMark(receiptSecret(), code ?? '') } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return code === null ? null : (docs[0] ?? null);
}

/** What a code opens; null if nothing. */
export async function askWith(payload: Payload, code: string): Promise<WishState | null> {
  const req = await createLocalReq({}, payload);
  const need = await needOf(req, code);
  return need && wishState(req, need);
}

/** What became of a message or a rating: the new state, and a sentence if it was not taken. */
export interface Said {
  state: WishState;
  refusal: string | null;
}

/** Changes the need of a code in one transaction, if its state allows it. Resolves to null for a wrong code. */
async function change(
  payload: Payload,
  code: string,
  make: (need: Need, state: WishState) => Partial<Need> | string,
): Promise<Said | null> {
  const req = await createLocalReq({}, payload);
  return asOneTransaction(req, async () => {
    await holdWriter(req);
    const need = await needOf(req, code);
    if (need === null) return null;
    const state = await wishState(req, need);
    const data = make(need, state);
    if (typeof data === 'string') return { state, refusal: data };
    // Only a rating is public.
    if (data.rating === undefined) req.context['skipPublish'] = true;
    req.context['isFromOutside'] = true;
    const changed = await payload.update({
      collection: 'needs',
      id: need.id,
      data,
      depth: 0,
      overrideAccess: true,
      req,
    });
    const field = data.rating === undefined ? '与提出人的对话' : '群众评价';
    const about = { collection: 'needs', record: need.id, fields: [field], name: fromOutside };
    await noteEvent(req, { action: 'update', ...about });
    return { state: await wishState(req, changed), refusal: null };
  });
}

/** Adds the asker's message to the dialogue. */
export const sayWith = (payload: Payload, code: string, text: string): Promise<Said | null> =>
  change(payload, code, (need, { maySay }) => {
    if (!maySay) return '这件事已经结束，不能再写了。还有事请打电话，或另提一份。';
    const messages = need.messages ?? [];
    // Sent twice: the button was pressed again.
    if (messages.at(-1)?.from === 'asker' && messages.at(-1)?.text === text) return '这句话已经收到了。';
    return {
      messages: [...messages, { from: 'asker', text, at: new Date().toISOString(), at_tz: 'Asia/Shanghai' }],
    };
  });

/** Rates what was done, once. */
export const rateWith = (payload: Payload, code: string, rating: number): Promise<Said | null> =>
  change(payload, code, (_, { mayRate }) =>
    mayRate
      ? { state: 'rated', rating, ratedOn: dayAtNoon(new Date()) }
      : '现在还不能评价：办好以后可以评价一次。',
  );
