import type { PayloadRequest } from 'payload';
import type { User } from '#cms/payload-types.ts';

/**
 * The person behind a request, if they may do anything: signed in, not switched off, and not with a one-time password
 * that they still have to replace. Null for everybody else.
 */
export function activeUser(req: Pick<PayloadRequest, 'user'>): User | null {
  const { user } = req;
  return user?.collection === 'users' && user.active && !user.mustChangePassword ? user : null;
}
