import type { CollectionBeforeValidateHook } from 'payload';
import { ValidationError } from 'payload';
import { isCurrentPassword } from './is-current-password.ts';
import { namesToGuess } from './names-to-guess.ts';
import { passwordFault } from './password-fault.ts';

const texts = (values: readonly unknown[]) => values.filter((value) => typeof value === 'string');

/**
 * Refuses passwords that are easy to guess, wherever they are set (by an administrator, on the account page,
 * by a script). Also refuses a one-time password that the user sets again.
 */
export const checkPassword: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const password: unknown = data?.password;
  if (typeof password !== 'string') return data;
  const known = texts([data?.email, data?.name, originalDoc?.email, originalDoc?.name]);
  const isRepeated =
    originalDoc?.mustChangePassword === true && (await isCurrentPassword(password, originalDoc));
  const message = isRepeated
    ? '新密码不能和一次性密码相同，请换一个。'
    : passwordFault(password, [...known, ...(await namesToGuess(req))]);
  if (message === null) return data;
  throw new ValidationError(
    { collection: 'users', errors: [{ path: 'password', label: '密码', message }] },
    req.t,
  );
};
