import type { FieldAccess } from 'payload';
import { hasRole } from './has-role.ts';

/** A field that only administrators may set. */
export const isAdministratorField: FieldAccess = ({ req }) => hasRole(req, 'administrator');
