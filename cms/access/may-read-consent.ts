import type { FieldAccess } from 'payload';
import { activeUser } from './active-user.ts';
import { hasRole } from './has-role.ts';
import { idOf } from './id-of.ts';

/**
 * A note on consent may name children and their parents. It may be read by the roles that judge by it, by the
 * creator of the record, and by a user who is creating one. Payload asks without a record for forms only. For
 * queries `field-asked-by.ts` asks with a record that belongs to nobody.
 */
export const mayReadConsent: FieldAccess = ({ req, id, doc, data }) => {
  if (hasRole(req, 'administrator', 'editor', 'first', 'second', 'third', 'inspector')) return true;
  const user = activeUser(req);
  const record = doc ?? data;
  const isNew = id === undefined && record?.['id'] === undefined;
  return user !== null && (isNew || idOf(record?.['createdBy']) === user.id);
};
