import type { FieldAccess } from 'payload';
import { activeUser } from './active-user.ts';
import { hasRole } from './has-role.ts';
import { idOf } from './id-of.ts';

/**
 * A note on consent may name children and their parents: read by those who judge by it, and by whoever wrote it, or is about to.
 * Payload asks without a record for forms alone; of queries `field-asked-by.ts` asks for a record that is nobody’s.
 */
export const mayReadConsent: FieldAccess = ({ req, id, doc, data }) => {
  if (hasRole(req, 'administrator', 'editor', 'first', 'second', 'third', 'inspector')) return true;
  const user = activeUser(req);
  const record = doc ?? data;
  const isNew = id === undefined && record?.['id'] === undefined;
  return user !== null && (isNew || idOf(record?.['createdBy']) === user.id);
};
