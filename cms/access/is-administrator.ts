import type { Access } from 'payload';
import { hasRole } from './has-role.ts';

/** Administrators only. */
export const isAdministrator: Access = ({ req }) => hasRole(req, 'administrator');
