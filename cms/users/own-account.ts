import type { Access } from 'payload';
import { hasRole } from '#cms/access/has-role.ts';

/** One's own account, or every one for administrators. Also with a one-time password: it is changed there. */
export const ownAccount: Access = ({ req }) => {
  const { user } = req;
  if (hasRole(req, 'administrator')) return true;
  return user?.collection === 'users' && user.active ? { id: { equals: user.id } } : false;
};
