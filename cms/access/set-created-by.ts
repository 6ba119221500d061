import type { FieldHook } from 'payload';

/** Sets the creator of a record; later saves by other users keep it. */
export const setCreatedBy: FieldHook = ({ operation, req, value, originalDoc }) =>
  operation === 'create' ? (req.user?.id ?? value) : (originalDoc?.createdBy ?? value);
