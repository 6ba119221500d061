import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload';
import { requestPublish } from '../publish/request-publish.ts';

/** Whether a change touches what the public sees: records without drafts always do, others when they are or were published. */
function touchesPublic(doc: Record<string, unknown>, previous?: Record<string, unknown>): boolean {
  return !('_status' in doc) || doc._status === 'published' || previous?._status === 'published';
}

/** Asks for a publish after a record of this collection was saved. Skipped when `req.context.skipPublish` is true. */
export function requestPublishAfterChange(collection: string): CollectionAfterChangeHook {
  return async ({ doc, previousDoc, operation, req }) => {
    if (req.context.skipPublish !== true && touchesPublic(doc, previousDoc)) {
      await requestPublish({ req, collection, doc, operation });
    }
    return doc;
  };
}

/** Asks for a publish after a record of this collection was deleted. */
export function requestPublishAfterDelete(collection: string): CollectionAfterDeleteHook {
  return async ({ doc, req }) => {
    if (req.context.skipPublish !== true && touchesPublic(doc)) {
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
