import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';

const lastOf = new WeakMap<object, string>();

/** Remembers the transaction that a request is in; returns it, or the last that it was in. */
export async function lastTransaction(req: Partial<PayloadRequest>): Promise<string | undefined> {
  const id = (await req.transactionID)?.toString();
  if (id !== undefined) lastOf.set(req, id);
  return id ?? lastOf.get(req);
}

/** As an operation begins: before it has read or written anything a hook may lose its transaction. */
export const noteTransaction: CollectionBeforeOperationHook = async ({ args, req }) => {
  await lastTransaction(req);
  return args;
};
