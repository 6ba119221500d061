import { ValidationError, type CollectionBeforeValidateHook } from 'payload';
import { provePassword } from './guard-login.ts';

/**
 * A user who changes the password or the email of the own account must prove the current password: access to
 * an open screen is not enough.
 */
export const askPresentPassword: CollectionBeforeValidateHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data) return data;
  const { currentPassword, ...rest } = data;
  if (operation !== 'update' || !req.user || req.user.id !== originalDoc?.id) return rest;
  const email: unknown = data.email ?? originalDoc.email;
  const isMoved = String(email).trim().toLowerCase() !== originalDoc.email;
  if (typeof data.password !== 'string' && !isMoved) return rest;
  const refuse = (message: string) =>
    new ValidationError(
      { collection: 'users', errors: [{ path: 'currentPassword', label: '现在的密码', message }] },
      req.t,
    );
  if (typeof currentPassword !== 'string' || currentPassword === '')
    throw refuse('修改密码或邮箱，请先填写现在的密码。');
  if (!(await provePassword(req, originalDoc.id, originalDoc.email, currentPassword)))
    throw refuse('现在的密码不对，没有保存。');
  return rest;
};
