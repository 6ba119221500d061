import type { FieldHook } from 'payload';

/** Notes who made a record; later saves by others leave it. */
export const setCreatedBy: FieldHook = ({ operation, req, value, originalDoc }) =>
  operation === 'create' ? (req.user?.id ?? value) : (originalDoc?.createdBy ?? value);
