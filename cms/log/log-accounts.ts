import type { CollectionAfterErrorHook, CollectionAfterLoginHook, CollectionAfterLogoutHook } from 'payload';
import { clientAddress } from '#cms/http/client-address.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { failedLogins } from './failed-logins.ts';
import { noteEvent } from './note-event.ts';

/** Notes who signed in. */
export const logLogin: CollectionAfterLoginHook = async ({ req, user }) => {
  await noteEvent(req, {
    action: 'login',
    collection: 'users',
    record: user.id,
    title: user.name,
    name: user.name,
  });
  return user;
};

/** Notes who signed out. */
export const logLogout: CollectionAfterLogoutHook = async ({ req }) => {
  await noteEvent(req, {
    action: 'logout',
    collection: 'users',
    record: req.user?.id ?? null,
    title: req.user?.name ?? null,
  });
};

/**
 * Notes a refused login. The typed text is not kept, because users sometimes type a password in the wrong
 * field.
 */
export const logFailedLogin: CollectionAfterErrorHook = async ({ error, req }) => {
  if (req.method !== 'POST' || !req.pathname?.endsWith('/users/login')) return;
  const { email } = recordOf(req.data);
  const isLocked = 'status' in error && error.status === 429;
  await failedLogins(req.payload).note(typeof email === 'string' ? email : '', clientAddress(req), isLocked);
};
