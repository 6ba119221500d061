import type { PayloadRequest, Where } from 'payload';
import { recordOf } from '#cms/errors/record-of.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { accountOf, type AccountRef } from './account-ref.ts';
import { phoneTail } from './phone-tail.ts';

/** Somebody with an account, as the counter lists them. */
export interface FoundPerson {
  ref: AccountRef;
  name: string;
  village: string;
  /** Last four digits of the telephone; empty without one. */
  phoneTail: string;
}

const most = 20;

const found = (
  doc: { name: string; phone?: string | null; village?: unknown },
  ref: AccountRef,
): FoundPerson => {
  const village = recordOf(doc.village)['name'];
  return {
    ref,
    name: doc.name,
    village: typeof village === 'string' ? village : '',
    phoneTail: phoneTail(doc.phone),
  };
};

/** Volunteers and households that a condition finds, sorted by name; those that the user may read. */
async function ask(req: PayloadRequest, where: Where): Promise<FoundPerson[]> {
  const asked = { where, sort: 'name', limit: most, depth: 1, overrideAccess: false, req } as const;
  const [volunteers, households] = [
    await req.payload.find({ collection: 'volunteers', ...asked }),
    await req.payload.find({ collection: 'households', ...asked }),
  ];
  return [
    ...volunteers.docs.map((doc) => found(doc, { volunteer: doc.id })),
    ...households.docs.map((doc) => found(doc, { household: doc.id })),
  ].slice(0, most);
}

/** The account of a slip; null if there is no such slip. */
async function bySlip(req: PayloadRequest, slipNumber: string): Promise<AccountRef | null> {
  const { docs } = await req.payload.find({
    collection: 'redemptions',
    where: { slipNumber: { equals: slipNumber } },
    limit: 1,
    depth: 0,
    overrideAccess: false,
    req,
  });
  return docs[0] === undefined ? null : accountOf(docs[0]);
}

/**
 * People and households by what they say at the counter: a name or a part of it, the last four digits of the
 * telephone, or the number on a slip. At most 20, sorted by name. Throws a Refusal for less than that.
 */
export async function findPeople(req: PayloadRequest, typed: string): Promise<FoundPerson[]> {
  const text = typed.normalize('NFKC').trim();
  if (/^DH\d{8}-/i.test(text)) {
    const ref = await bySlip(req, text.toUpperCase());
    if (ref === null) return [];
    return ask(req, { id: { equals: ref.volunteer ?? ref.household } });
  }
  const digits = text.replace(/[\s-]/g, '');
  if (/^\d+$/.test(digits)) {
    if (digits.length < 4) throw new Refusal('请输入电话的后四位，或完整的号码。', 400);
    const tail = digits.slice(-4);
    const people = await ask(req, { phone: { like: tail } });
    return people.filter((one) => one.phoneTail === tail);
  }
  if (text === '') throw new Refusal('请输入姓名、电话后四位，或兑换单号。', 400);
  return ask(req, { name: { contains: text.slice(0, 50) } });
}
