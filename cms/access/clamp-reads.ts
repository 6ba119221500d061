import type { CollectionBeforeOperationHook } from 'payload';
import { recordOf } from '#cms/errors/record-of.ts';

/** Maximum number of records that one request may read. */
const mostRecords = 500;

const clamped = (limit: number) => (limit <= 0 ? mostRecords : Math.min(limit, mostRecords));

/** Limits the number of joined records as well. */
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
 * Limits how many records one request reads; otherwise `limit=0` would return a whole table. Queries from our
 * own code are not limited. Neither are its reads for a user with `readsAll` in the context, which no request
 * can set.
 */
export const clampReads: CollectionBeforeOperationHook = ({ args, context, operation, overrideAccess }) => {
  const reads = operation === 'read' || operation === 'readDistinct';
  if (overrideAccess || !reads || context.readsAll === true) return args;
  const bounded = 'joins' in args ? { ...args, joins: boundJoins(args.joins) } : args;
  if (!('limit' in args) && !('pagination' in args)) return bounded;
  // Without pages all records are meant. So does Payload itself ask for the records that others refer to.
  const usual = 'pagination' in args && args.pagination === false ? mostRecords : 10;
  const limit = 'limit' in args && typeof args.limit === 'number' ? args.limit : usual;
  return { ...bounded, limit: clamped(limit), pagination: true };
};
