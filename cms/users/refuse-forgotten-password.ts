import type { CollectionBeforeOperationHook } from 'payload';
import { Refusal } from '#cms/errors/refusal.ts';

/** The system cannot mail a link: an administrator sets a new password. */
export const refuseForgottenPassword: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'forgotPassword')
    throw new Refusal('本系统不发送邮件。忘记密码请联系管理员，由管理员重新设置。', 403);
  return args;
};
