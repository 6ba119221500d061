import type { CollectionBeforeLoginHook } from 'payload';
import { Refusal } from '#cms/errors/refusal.ts';

/** An account that is switched off cannot sign in. Only users who know its password are told so. */
export const refuseLoginWhenOff: CollectionBeforeLoginHook = ({ user }) => {
  if (!user.active) throw new Refusal('这个账号已停用。如需恢复，请联系管理员。', 403);
  return user;
};
