import type { Access } from 'payload';
import { hasRole } from './has-role.ts';

/** Editors and administrators. */
export const isEditor: Access = ({ req }) => hasRole(req, 'administrator', 'editor');
