import type { CollectionBeforeOperationHook } from 'payload';
import { recordOf } from '#cms/errors/record-of.ts';

/** Most records that one request may read. */
const mostRecords = 500;

const clamped = (limit: number) => (limit <= 0 ? mostRecords : Math.min(limit, mostRecords));

/** What is joined to a record is bounded as well. */
function boundJoins(joins: unknown): unknown {
  if (typeof joins !== 'object' || joins === null) return joins;
  return Object.fromEntries(
    Object.entries(joins).map(([path, asked]) => {
      const { limit } = recordOf(asked);
      return [path, typeof limit === 'number' ? { ...asked, limit: clamped(limit) } : asked];
    }),
  );
}

/**
 * Bounds what a request may read at once; `limit=0` would otherwise hand out a whole table. Own code is not bounded, nor is
 * what it reads on a person's behalf with `readsAll` in the context, which nobody can set from outside.
 */
export const clampReads: CollectionBeforeOperationHook = ({ args, context, operation, overrideAccess }) => {
  const reads = operation === 'read' || operation === 'readDistinct';
  if (overrideAccess || !reads || context.readsAll === true) return args;
  const bounded = 'joins' in args ? { ...args, joins: boundJoins(args.joins) } : args;
  if (!('limit' in args) && !('pagination' in args)) return bounded;
  const limit = 'limit' in args && typeof args.limit === 'number' ? args.limit : 10;
  return { ...bounded, limit: clamped(limit), pagination: true };
};
