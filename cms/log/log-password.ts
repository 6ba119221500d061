import type { CollectionAfterChangeHook } from 'payload';
import { noteEvent } from './note-event.ts';

/** Notes that a password was set, by the account's owner or by an administrator; never the password. */
export const logPassword: CollectionAfterChangeHook = async ({ doc, operation, req, context }) => {
  if (operation === 'update' && context.isPasswordChange === true && req.user) {
    await noteEvent(req, {
      action: 'password',
      collection: 'users',
      record: String(doc.id),
      title: doc.name,
    });
  }
  return doc;
};
