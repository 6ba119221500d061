import type { CollectionBeforeValidateHook } from 'payload';
import { ValidationError } from 'payload';
import { shortestPassword } from './shortest-password.ts';

/** Refuses passwords that are too short, wherever they are set: by an administrator, at the account page, by script. */
export const checkPassword: CollectionBeforeValidateHook = ({ data, req }) => {
  const password: unknown = data?.password;
  if (typeof password === 'string' && [...password].length < shortestPassword) {
    throw new ValidationError(
      {
        collection: 'users',
        errors: [
          {
            path: 'password',
            label: '密码',
            message: `密码至少要 ${shortestPassword} 个字符，可以用几个词连起来，好记又安全。`,
          },
        ],
      },
      req.t,
    );
  }
  return data;
};
