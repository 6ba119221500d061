import type { FieldAccess } from 'payload';
import { activeUser } from './active-user.ts';
import { hasRole } from './has-role.ts';
import { idOf } from './id-of.ts';

/** A note on consent may name children and their parents: read by those who judge by it, and by whoever wrote it. */
export const mayReadConsent: FieldAccess = ({ req, doc }) =>
  hasRole(req, 'administrator', 'editor', 'first', 'second', 'third', 'inspector') ||
  (doc !== undefined && idOf(doc['createdBy']) === activeUser(req)?.id);
