import { setTimeout } from 'node:timers/promises';
import { createLocalReq, type PayloadRequest } from 'payload';
import { asOneTransaction } from '#cms/database/as-one-transaction.ts';
import { holdWriter } from '#cms/database/hold-writer.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { ofEach } from '#cms/process/of-process.ts';

/** How often an operation begins again because another one was faster. */
const tries = 40;
const guarding: ReadonlySet<unknown> = new Set(['place', 'key', 'requestKey']);

/**
 * Whether an error says that another operation took the same place in a ledger, or wrote the same record. On
 * SQLite operations wait for each other; on MongoDB the slower one fails.
 */
function lostRace(error: unknown): boolean {
  if (error instanceof Refusal) return error.status === 409 && error.message.includes('同一时刻');
  const { name, code, data } = recordOf(error);
  if (code === 11000) return true;
  const { errors } = recordOf(data);
  return (
    name === 'ValidationError' &&
    Array.isArray(errors) &&
    errors.some((one) => guarding.has(recordOf(one)['path']))
  );
}

/** Waits until the operations of this process that came before have ended. Returns what ends this turn. */
async function myTurn(req: PayloadRequest): Promise<() => void> {
  const queue = ofEach('points-turns', req.payload, (): { last: Promise<unknown> } => ({
    last: Promise.resolve(),
  }));
  const before = queue.last;
  const { promise, resolve } = Promise.withResolvers<undefined>();
  queue.last = promise;
  await before;
  return () => resolve(undefined);
}

/**
 * Runs an operation on the ledgers in a transaction of its own, alone among the writers. Those of one process
 * wait for each other; where one of another process was faster, it begins again and sees what that one did.
 */
export async function inTurn<T>(req: PayloadRequest, work: (own: PayloadRequest) => Promise<T>): Promise<T> {
  const end = await myTurn(req);
  try {
    return await repeated(req, work);
  } finally {
    end();
  }
}

async function repeated<T>(req: PayloadRequest, work: (own: PayloadRequest) => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    const own = await createLocalReq({ ...(req.user ? { user: req.user } : {}) }, req.payload);
    try {
      return await asOneTransaction(own, async () => {
        await holdWriter(own);
        return work(own);
      });
    } catch (error) {
      if (!lostRace(error)) throw error;
      if (tried === tries) throw new Refusal('现在办理的人太多，这一次没有办成。请稍等几秒再试。', 503);
    }
    await setTimeout(2 + Math.random() * 10 * Math.min(tried, 10));
  }
}
