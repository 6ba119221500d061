import type { CollectionAfterLoginHook, CollectionAfterOperationHook } from 'payload';
import { clientAddress } from '#cms/http/client-address.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { loginGuard } from './login-guard.ts';

/** Remembers that an account signed in from an address. */
export const knowAddress: CollectionAfterLoginHook = async ({ req, user }) => {
  await loginGuard(req.payload).succeed({ address: clientAddress(req), email: String(user.email) });
  return user;
};

/** Resets the login guard after an administrator has unlocked an account. */
export const openAccount: CollectionAfterOperationHook = async ({ args, operation, req, result }) => {
  const { email } = recordOf('data' in args ? args.data : null);
  if (operation === 'unlock' && typeof email === 'string') await loginGuard(req.payload).open(email);
  return result;
};
