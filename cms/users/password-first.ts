import type { CollectionBeforeValidateHook } from 'payload';
import { Refusal } from '#cms/errors/refusal.ts';

/**
 * With a one-time password the user can change only the password of the own account. Other records are closed
 * anyway.
 */
export const passwordFirst: CollectionBeforeValidateHook = ({ data, originalDoc, operation, req }) => {
  const { user } = req;
  if (user?.collection !== 'users' || !user.mustChangePassword) return data;
  if (operation !== 'update' || user.id !== originalDoc?.id || typeof data?.password !== 'string') {
    throw new Refusal('您正在使用一次性密码，请先设置自己的密码，再做别的修改。', 403);
  }
  return { ...originalDoc, password: data.password, currentPassword: data.currentPassword };
};
