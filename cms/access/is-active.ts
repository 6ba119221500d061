import type { Access } from 'payload';
import { activeUser } from './active-user.ts';

/** Every active user. */
export const isActive: Access = ({ req }) => activeUser(req) !== null;
