import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload';
import { requestPublish } from './request-publish.ts';
import { publicChange } from '#cms/log/public-change.ts';

/**
 * Requests a publish after a save that changes what the public sees. Skipped if `req.context.skipPublish` is
 * true.
 */
export function requestPublishAfterChange(collection: string): CollectionAfterChangeHook {
  return async ({ doc, operation, req }) => {
    if (req.context.skipPublish === true) return doc;
    if ((await publicChange(req, collection, doc)) !== 'none') {
      await requestPublish({ req, collection, doc, operation });
    }
    return doc;
  };
}

/**
 * Requests a publish after a record of this collection was deleted, unless it was only a draft, which was
 * never public.
 */
export function requestPublishAfterDelete(collection: string): CollectionAfterDeleteHook {
  return async ({ doc, req }) => {
    if (req.context.skipPublish !== true && doc._status !== 'draft') {
      await requestPublish({ req, collection, doc, operation: 'delete' });
    }
    return doc;
  };
}

/** Requests a publish after a global was saved. */
export function requestPublishAfterGlobalChange(collection: string): GlobalAfterChangeHook {
  return async ({ doc, req }) => {
    if (req.context.skipPublish !== true) await requestPublish({ req, collection, doc, operation: 'update' });
    return doc;
  };
}
