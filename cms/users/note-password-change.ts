import type { CollectionBeforeValidateHook } from 'payload';

/**
 * A password that a person sets for themselves needs no change; one that somebody else set for them does, at their next
 * login. Own code (the first administrator, tests) says itself which it is.
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
