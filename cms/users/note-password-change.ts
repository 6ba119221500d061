import type { CollectionBeforeValidateHook } from 'payload';

/**
 * A password that users set for themselves need not be changed. A password set by another user must be
 * changed at the next login. Our own code (the first administrator, tests) sets the flag itself.
 */
export const notePasswordChange: CollectionBeforeValidateHook = ({
  data,
  operation,
  originalDoc,
  req,
  context,
}) => {
  if (!data || typeof data.password !== 'string' || !req.user) return data;
  context.isPasswordChange = true;
  const isOwn = operation === 'update' && req.user.id === originalDoc?.id;
  return { ...data, mustChangePassword: !isOwn };
};
