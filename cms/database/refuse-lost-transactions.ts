import type { PayloadRequest } from 'payload';
import { recordOf } from '#cms/errors/record-of.ts';
import { heldTransaction } from './as-one-transaction.ts';
import { lostTransaction } from './lost-transaction.ts';
import { lastTransaction } from './note-transaction.ts';
import { writingOperations } from './surface-lock-errors.ts';
import { wrapMethods } from './wrap-methods.ts';

const readingOperations = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
];

/** How long a rolled-back transaction is remembered (ms): longer than any request goes on after it. */
const memoryMs = 600_000;

/**
 * Lets no operation go on outside of a transaction that was rolled back under it.
 *
 * Payload rolls back the transaction of a request when any call that shares the request fails, and takes its identifier off
 * the request. Whoever catches that error and goes on writes each row on its own from then on: a dry run stored the rows after
 * a bad one. Refused are: any operation of a request that holds a transaction (`asOneTransaction`) outside of it; a write
 * with the identifier of a transaction that was rolled back; a write without any, where the request's last was rolled back.
 */
export function refuseLostTransactions(adapter: object): void {
  const rolledBack = new Set<string>();

  const look = async (args: unknown, isWrite: boolean) => {
    const req = recordOf(args)['req'] as Partial<PayloadRequest> | undefined;
    if (req === undefined) return;
    const last = await lastTransaction(req);
    const held = req.context?.[heldTransaction];
    if (held !== undefined && held !== (await req.transactionID)) throw lostTransaction();
    if (isWrite && last !== undefined && rolledBack.has(last)) throw lostTransaction();
  };
  wrapMethods(adapter, readingOperations, async (call, args) => {
    await look(args, false);
    return call();
  });
  wrapMethods(adapter, writingOperations, async (call, args) => {
    await look(args, true);
    return call();
  });
  wrapMethods(adapter, ['rollbackTransaction'], async (call, incoming) => {
    const id = String(await incoming);
    rolledBack.add(id);
    setTimeout(() => rolledBack.delete(id), memoryMs).unref();
    return call();
  });
  wrapMethods(adapter, ['commitTransaction'], async (call, incoming) => {
    // Missing when a nested call failed, even where a hook caught the error: MongoDB's adapter would say nothing.
    if (!incoming || rolledBack.has(String(await incoming))) throw lostTransaction();
    return call();
  });
}
