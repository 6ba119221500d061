import type { CollectionAfterChangeHook } from 'payload';
import { noteEvent } from './note-event.ts';

/** Notes each release when it goes live or fails, with the user who requested it. */
export const logRelease: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const isNew = operation === 'create' || previousDoc?.state === 'running';
  if (!isNew || (doc.state !== 'live' && doc.state !== 'failed')) return doc;
  await noteEvent(req, {
    action: doc.state === 'live' ? 'publish' : 'publishFailed',
    collection: 'releases',
    record: String(doc.id),
    title: doc.directory ?? null,
    detail: String(doc.trigger ?? '').slice(0, 500),
    name: doc.requestedBy ?? '系统',
  });
  return doc;
};
