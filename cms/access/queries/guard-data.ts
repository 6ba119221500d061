import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook } from 'payload';
import { Refusal } from '#cms/errors/refusal.ts';
import { dataFault } from './data-fault.ts';

/** Refuses to save data that is no record of the collection. Data from our own code is not checked. */
export const guardData: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const saves = operation === 'create' || operation === 'update';
  if (overrideAccess || req.payloadAPI !== 'REST' || !saves) return args;
  const data: unknown = 'data' in args ? args.data : undefined;
  if (data === undefined) return { ...args, data: {} };
  const fault = dataFault(data, collection.flattenedFields);
  if (fault !== null) throw new Refusal(fault, 400);
  return args;
};

/** Refuses to save data that is no valid settings. */
export const guardSettings: GlobalBeforeOperationHook = ({
  args,
  global,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess === true || req.payloadAPI !== 'REST' || operation !== 'update') return args;
  const fault = dataFault(args.data, global.flattenedFields);
  if (fault !== null) throw new Refusal(fault, 400);
  return args;
};
