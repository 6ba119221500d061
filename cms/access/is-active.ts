import type { Access } from 'payload';
import { activeUser } from './active-user.ts';

/** Everybody with an account in use. */
export const isActive: Access = ({ req }) => activeUser(req) !== null;
