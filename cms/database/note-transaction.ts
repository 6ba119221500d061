import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';

const lastOf = new WeakMap<object, string>();

/** Remembers the current transaction of a request. Resolves to it, or to the last one of the request. */
export async function lastTransaction(req: Partial<PayloadRequest>): Promise<string | undefined> {
  const id = (await req.transactionID)?.toString();
  if (id !== undefined) lastOf.set(req, id);
  return id ?? lastOf.get(req);
}

/**
 * Runs when an operation begins, because a hook may lose the transaction before the operation reads or writes
 * anything.
 */
export const noteTransaction: CollectionBeforeOperationHook = async ({ args, req }) => {
  await lastTransaction(req);
  return args;
};
