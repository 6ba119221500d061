import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload';
import { requestPublish } from './request-publish.ts';
import { publicChange } from '#cms/log/public-change.ts';

/** Asks for a publish after a save that changes what the public sees. Skipped when `req.context.skipPublish` is true. */
export function requestPublishAfterChange(collection: string): CollectionAfterChangeHook {
  return async ({ doc, operation, req }) => {
    if (req.context.skipPublish === true) return doc;
    if ((await publicChange(req, collection, doc)) !== 'none') {
      await requestPublish({ req, collection, doc, operation });
    }
    return doc;
  };
}

/** Asks for a publish after a record of this collection was deleted; nobody saw what was a draft only. */
export function requestPublishAfterDelete(collection: string): CollectionAfterDeleteHook {
  return async ({ doc, req }) => {
    if (req.context.skipPublish !== true && doc._status !== 'draft') {
      await requestPublish({ req, collection, doc, operation: 'delete' });
    }
    return doc;
  };
}

/** Asks for a publish after a global was saved. */
export function requestPublishAfterGlobalChange(collection: string): GlobalAfterChangeHook {
  return async ({ doc, req }) => {
    if (req.context.skipPublish !== true) await requestPublish({ req, collection, doc, operation: 'update' });
    return doc;
  };
}
