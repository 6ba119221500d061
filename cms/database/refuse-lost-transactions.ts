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

/**
 * How long a rolled-back transaction is remembered, in milliseconds: longer than any request continues after
 * it.
 */
const memoryMs = 600_000;

/**
 * Refuses operations that would continue outside a transaction that was rolled back.
 *
 * If any call that shares a request fails, Payload rolls back the transaction and removes its id from the
 * request. Code that catches the error and continues then writes each row on its own: a dry run stored the
 * rows after a bad one. Refused are: any operation outside the transaction if the request holds one
 * (`asOneTransaction`); a write with the id of a rolled-back transaction; a write without a transaction if
 * the last one of the request was rolled back.
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
    // The id is missing if a nested call failed, even if a hook caught the error. MongoDB's adapter would not
    // report this.
    if (!incoming || rolledBack.has(String(await incoming))) throw lostTransaction();
    return call();
  });
}
