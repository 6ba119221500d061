import type { CollectionBeforeOperationHook } from 'payload';

/** Drops `createdAt` and `updatedAt` from what a request wants to save: the CMS alone says when something happened. */
export const keepTimestamps: CollectionBeforeOperationHook = ({ args, overrideAccess }) => {
  if (!overrideAccess && 'data' in args && typeof args.data === 'object' && args.data !== null) {
    Reflect.deleteProperty(args.data, 'createdAt');
    Reflect.deleteProperty(args.data, 'updatedAt');
  }
  return args;
};
