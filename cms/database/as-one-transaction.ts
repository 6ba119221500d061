import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';
import { lostTransaction } from './lost-transaction.ts';

/** Where the context of a request names the transaction that it must stay in: `refuseLostTransactions` looks at it. */
export const heldTransaction = 'heldTransaction';

/** Notes in the context of a request that nothing may be read or written with it outside of the transaction it is in. */
export async function holdTransaction(req: PayloadRequest): Promise<void> {
  req.context = { ...req.context, [heldTransaction]: await req.transactionID };
}

/**
 * Does something as a whole or not at all: in the transaction of the request where there is one, else in one of its own. Any
 * operation that fails ends the transaction for all that share the request; whatever still reads or writes with the request
 * after that fails too, even where the first error was caught.
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
