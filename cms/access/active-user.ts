import type { PayloadRequest } from 'payload';
import type { User } from '#cms/payload-types.ts';

/**
 * The user of a request if the account is active: signed in, not switched off, and no one-time password left
 * to replace. Otherwise null.
 */
export function activeUser(req: Pick<PayloadRequest, 'user'>): User | null {
  const { user } = req;
  return user?.collection === 'users' && user.active && !user.mustChangePassword ? user : null;
}
