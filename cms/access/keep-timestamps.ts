import type { CollectionBeforeOperationHook } from 'payload';

/** Removes `createdAt` and `updatedAt` from the data that a request saves: only the CMS sets these times. */
export const keepTimestamps: CollectionBeforeOperationHook = ({ args, overrideAccess }) => {
  if (!overrideAccess && 'data' in args && typeof args.data === 'object' && args.data !== null) {
    Reflect.deleteProperty(args.data, 'createdAt');
    Reflect.deleteProperty(args.data, 'updatedAt');
  }
  return args;
};
