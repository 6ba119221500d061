import type { CollectionBeforeOperationHook } from 'payload';

/** Most records that one request may read. */
export const mostRecords = 500;

/**
 * Bounds what a request may read at once; `limit=0` would otherwise hand out a whole table. Own code is not bounded, nor is
 * what it reads on a person's behalf with `readsAll` in the context, which nobody can set from outside.
 */
export const clampReads: CollectionBeforeOperationHook = ({ args, context, operation, overrideAccess }) => {
  if (overrideAccess || operation !== 'read' || context.readsAll === true) return args;
  if (!('limit' in args) && !('pagination' in args)) return args;
  const limit = 'limit' in args && typeof args.limit === 'number' ? args.limit : 10;
  return { ...args, limit: limit <= 0 ? mostRecords : Math.min(limit, mostRecords), pagination: true };
};
