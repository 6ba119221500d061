import type { PayloadRequest } from 'payload';
import { entryKinds } from '#content/points/entry-kinds.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { idOf } from '#cms/access/id-of.ts';
import { accountName, accountOf } from '#cms/points/account-ref.ts';
import { readRows } from '#cms/points/read-rows.ts';
import { noticeRows, type Movement, type NoticeRow, type Owner } from './notice-rows.ts';

async function ownersOf(req: PayloadRequest): Promise<Owner[]> {
  const [volunteers, households, villages] = [
    await readRows(req, 'volunteers', {}),
    await readRows(req, 'households', {}),
    await readRows(req, 'villages', {}),
  ];
  const names = new Map(villages.map(({ id, name }) => [id, name]));
  const villageOf = (village: unknown) => names.get(idOf(village) ?? '') ?? '';
  return [
    ...volunteers.map(({ id, name, village, registeredOn }) => ({
      account: accountName({ volunteer: id }),
      name,
      village: villageOf(village),
      registeredOn,
      isHousehold: false,
    })),
    ...households.map(({ id, name, village }) => ({
      account: accountName({ household: id }),
      name,
      village: villageOf(village),
      registeredOn: '',
      isHousehold: true,
    })),
  ];
}

async function movesOf(req: PayloadRequest): Promise<Movement[]> {
  const entries = await readRows(req, 'pointsEntries', {});
  return entries.flatMap((entry) => {
    const ref = accountOf(entry);
    return ref === null
      ? []
      : {
          account: accountName(ref),
          day: shanghaiDay(entry.at),
          counter: entryKinds[entry.kind].counter,
          tenths: entry.tenths,
        };
  });
}

/** The lines of a notice, from the accounts and their ledger. */
export const computeNotice = async (
  req: PayloadRequest,
  quarter: { from: string; to: string },
): Promise<NoticeRow[]> => noticeRows(await ownersOf(req), await movesOf(req), quarter);
