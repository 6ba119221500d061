import type { PayloadRequest, Where } from 'payload';
import type { BookedEntry } from '#content/points/booked-entry.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { idOf } from '#cms/access/id-of.ts';
import type { PointsEntry } from '#cms/payload-types.ts';
import { accountName, accountOf } from './account-ref.ts';
import { readRows } from './read-rows.ts';

/** An entry of the ledger with the identifiers of its stored record. */
export interface StoredEntry extends BookedEntry {
  id: string;
  at: string;
  item: string | null;
  times: number;
  redemption: string | null;
}

function storedEntry(doc: PointsEntry): StoredEntry[] {
  const ref = accountOf(doc);
  if (ref === null) return [];
  return [
    {
      id: doc.id,
      account: accountName(ref),
      number: doc.number,
      key: doc.key,
      kind: doc.kind,
      tenths: doc.tenths,
      day: shanghaiDay(doc.day),
      lapsesOn: doc.lapsesOn ? shanghaiDay(doc.lapsesOn) : null,
      undoes: doc.undoes ?? null,
      service: doc.participation ?? null,
      rule: idOf(doc.rule),
      reason: doc.reason,
      words: doc.words ?? '',
      at: doc.at,
      item: doc.item ?? null,
      times: doc.times ?? 0,
      redemption: idOf(doc.redemption),
    },
  ];
}

/** Entries of the ledger, in no particular order. */
export async function readEntries(req: PayloadRequest, where: Where): Promise<StoredEntry[]> {
  return (await readRows(req, 'pointsEntries', where)).flatMap(storedEntry);
}
