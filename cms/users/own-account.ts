import type { Access } from 'payload';
import { hasRole } from '#cms/access/has-role.ts';

/**
 * The user's own account; every account for administrators. Also allowed with a one-time password, which is
 * changed there.
 */
export const ownAccount: Access = ({ req }) => {
  const { user } = req;
  if (hasRole(req, 'administrator')) return true;
  return user?.collection === 'users' && user.active ? { id: { equals: user.id } } : false;
};
