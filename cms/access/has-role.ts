import type { PayloadRequest } from 'payload';
import { activeUser } from './active-user.ts';
import type { Role } from './roles.ts';

/** Whether the request comes from an active user with one of these roles. */
export function hasRole(req: Pick<PayloadRequest, 'user'>, ...wanted: readonly Role[]): boolean {
  return activeUser(req)?.roles.some((role) => wanted.includes(role)) ?? false;
}
