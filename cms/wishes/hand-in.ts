import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import type { WishEntry } from '#content/wishes/entry.ts';
import { asOneTransaction } from '#cms/database/as-one-transaction.ts';
import { holdWriter } from '#cms/database/hold-writer.ts';
import { dayAtNoon } from '#cms/dates/day-at-noon.ts';
import { noteEvent } from '#cms/log/note-event.ts';
import { untitled } from '#cms/records/needs/untitled.ts';
import { useOnce } from '#cms/public-forms/use-once.ts';
import { receiptSecret } from '#cms/sealed/seal.ts';
import { readReceiptCode, receiptCode, receiptMark } from './receipt-code.ts';

/** Who did it, in the log: the forms know nobody. */
export const fromOutside = '群众（网上）';

/** What a resident gets for an entry. */
export interface Receipt {
  /** The code that opens the receipt. */
  code: string;
  /** Number of the need, `XQ2026-0031`: for the office, opens nothing. */
  number: string;
  /** Day on which it was handed in. */
  day: string;
  /** True if this entry had been taken before. */
  isAgain: boolean;
}

/** The station that looks after a village: its practice station, else any place in it; null if there is none. */
async function stationOf(req: PayloadRequest, village: string | null): Promise<string | null> {
  if (village === null) return null;
  const { docs } = await req.payload.find({
    collection: 'stations',
    where: { village: { equals: village } },
    select: { level: true },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return (docs.find(({ level }) => level === 'station') ?? docs[0])?.id ?? null;
}

async function villageOf(req: PayloadRequest, slug: string): Promise<{ id: string; name: string } | null> {
  if (slug === '') return null;
  const { docs } = await req.payload.find({
    collection: 'villages',
    where: { slug: { equals: slug } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs[0] ?? null;
}

/** Whether the challenge with this name has proved an entry before. */
export const isProofUsed = async (payload: Payload, nonce: string): Promise<boolean> =>
  (await payload.db.findOne({ collection: 'formMarks', where: { key: { equals: `proof:${nonce}` } } })) !==
  null;

/** The receipt of an entry that has been taken; null if it has not. */
export async function receiptOf(payload: Payload, entryId: string): Promise<Receipt | null> {
  const code = receiptCode(receiptSecret(), entryId);
  const { docs } = await payload.find({
    collection: 'needs',
    where: { receiptMark: { equals: markOf(code) } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  });
  return docs[0] ? { code, number: docs[0].code ?? '', day: docs[0].submittedOn, isAgain: true } : null;
}

const markOf = (code: string) => receiptMark(receiptSecret(), readReceiptCode(code) ?? '');

/**
 * Stores an entry as a need that waits to be accepted. The same entry sent twice is stored once and gets the
 * same receipt. A proof counts once, in the same transaction: resolves to `proof-used` if it has counted
 * before.
 */
export async function handIn(
  payload: Payload,
  { entry, entryId, proof }: { entry: WishEntry; entryId: string; proof: string | null },
): Promise<Receipt | 'proof-used'> {
  const req = await createLocalReq({ context: { skipPublish: true } }, payload);
  return asOneTransaction(req, async () => {
    await holdWriter(req);
    const taken = await receiptOf(payload, entryId);
    if (taken) return taken;
    if (proof !== null && !(await useOnce(req, `proof:${proof}`))) return 'proof-used';
    if (!(await useOnce(req, `entry:${entryId}`))) return 'proof-used';
    const code = receiptCode(receiptSecret(), entryId);
    const village = await villageOf(req, entry.village);
    const submittedOn = dayAtNoon(new Date());
    const { id, code: number } = await payload.create({
      collection: 'needs',
      data: {
        title: untitled(village?.name ?? null),
        channel: 'wish',
        state: 'submitted',
        submittedOn,
        village: village?.id ?? null,
        station: await stationOf(req, village?.id ?? null),
        handedIn: proof === null ? 'unproven' : 'proven',
        receiptMark: markOf(code),
        person: { name: entry.name, phone: entry.phone, words: entry.text },
      },
      depth: 0,
      overrideAccess: true,
      req,
    });
    await noteEvent(req, { action: 'create', collection: 'needs', record: id, name: fromOutside });
    return { code, number: number ?? '', day: submittedOn, isAgain: false };
  });
}
