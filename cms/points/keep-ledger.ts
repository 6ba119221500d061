import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { noteEvent } from '#cms/log/note-event.ts';
import { forgetOfProcess, ofProcess } from '#cms/process/of-process.ts';
import { dayAtNoon } from '#cms/dates/day-at-noon.ts';
import { accountName, accountOf, type AccountRef } from './account-ref.ts';
import { inChunks } from './in-chunks.ts';
import { inTurn } from './in-turn.ts';
import { openAccount } from './open-account.ts';
import { readRows } from './read-rows.ts';
import { settleVolunteers } from './settle-volunteers.ts';
import { stepRedemption } from './step-redemption.ts';
import { nowOf, type Now } from './today.ts';

/** Time between two rounds, in milliseconds. */
const every = 60 * 60_000;
/** Later rounds look at what lapsed in these days; the first one of a process at everything. */
const lookBack = 45 * 86_400_000;

/** Accounts with points that lapsed by now, since a moment. */
async function lapsing(req: PayloadRequest, { today }: Now, since: string): Promise<AccountRef[]> {
  const lots = await readRows(
    req,
    'pointsEntries',
    {
      and: [{ lapsesOn: { less_than_equal: dayAtNoon(today) } }, { lapsesOn: { greater_than_equal: since } }],
    },
    { select: { volunteer: true, household: true } },
  );
  const refs = lots.flatMap((row) => accountOf(row) ?? []);
  return [...new Map(refs.map((ref) => [accountName(ref), ref])).values()];
}

/**
 * One round: gives back what was not fetched in time, and books out points that have lapsed. The first round of a
 * process also compares all services with the ledger. Each account on its own, so that one that fails does not stop the others.
 * Safe to repeat at any time.
 */
export async function keepLedger(
  payload: Payload,
  { moment = new Date(), isFirst = true }: { moment?: Date; isFirst?: boolean } = {},
): Promise<void> {
  const now = nowOf(moment);
  const req = await createLocalReq({}, payload);
  const each = async (what: string, work: (own: PayloadRequest) => Promise<unknown>) => {
    await inTurn(req, work).catch((error: unknown) => {
      payload.logger.error({ err: error }, `the ledger of points could not be kept: ${what}`);
    });
  };
  const late = await readRows(req, 'redemptions', {
    and: [{ state: { equals: 'reserved' } }, { fetchBy: { less_than: dayAtNoon(now.today) } }],
  });
  for (const { id } of late)
    await each(`redemption ${id}`, (own) =>
      stepRedemption(own, { id, step: 'lapse', reason: '逾期没有领取', now }),
    );
  const since = isFirst ? dayAtNoon('2000-01-01') : new Date(moment.getTime() - lookBack).toISOString();
  for (const ref of await lapsing(req, now, since))
    await each(accountName(ref), (own) => openAccount(own, ref, now));
  if (!isFirst) return;
  const volunteers = await readRows(req, 'volunteers', {}, { select: { name: true } });
  for (const some of inChunks(volunteers, 100))
    await each('services', async (own) => {
      const ids = some.map(({ id }) => id);
      const count = await settleVolunteers(own, { volunteers: ids, because: '核对记录', now });
      const detail = `核对参与记录，补记或更正 ${count} 笔积分流水`;
      if (count > 0) await noteEvent(own, { action: 'create', collection: 'pointsEntries', detail });
    });
}

/** Keeps the ledger now and from then on every hour. A round that fails is logged and tried again. */
export const startKeepingLedger = (payload: Payload): (() => void) =>
  ofProcess('points-ledger', () => {
    let next: NodeJS.Timeout | undefined;
    let isStopped = false;
    const round = async (isFirst: boolean) => {
      await keepLedger(payload, { isFirst }).catch((error: unknown) => {
        payload.logger.error({ err: error }, 'the ledger of points could not be kept');
      });
      if (!isStopped) next = setTimeout(() => void round(false), every).unref();
    };
    void round(true);
    return () => {
      isStopped = true;
      clearTimeout(next);
      forgetOfProcess('points-ledger');
    };
  });
