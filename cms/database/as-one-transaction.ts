import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';
import { lostTransaction } from './lost-transaction.ts';

/**
 * Key in `req.context` for the id of the transaction that the request must stay in. `refuseLostTransactions`
 * reads it.
 */
export const heldTransaction = 'heldTransaction';

/**
 * Stores the current transaction in the request context. Reads and writes of the request outside this
 * transaction are then refused.
 */
export async function holdTransaction(req: PayloadRequest): Promise<void> {
  req.context = { ...req.context, [heldTransaction]: await req.transactionID };
}

/**
 * Runs `work` as a whole or not at all: in the transaction of the request if it has one, otherwise in a new
 * one. If any operation fails, the transaction ends for everything that shares the request. Later reads and
 * writes of the request then fail too, even if the first error was caught.
 */
export async function asOneTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const { context } = req;
  const isOwn = await initTransaction(req);
  await holdTransaction(req);
  const held = req.context[heldTransaction];
  try {
    const result = await work();
    if ((await req.transactionID) !== held) throw lostTransaction();
    if (isOwn) await commitTransaction(req);
    return result;
  } catch (error) {
    await killTransaction(req);
    throw error;
  } finally {
    req.context = context;
  }
}
