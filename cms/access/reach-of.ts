import type { PayloadRequest } from 'payload';
import { activeUser } from './active-user.ts';
import { roleTable, type Action, type Area, type Grant, type Reach } from './role-table.ts';
import type { Role } from './roles.ts';

/** Which records of a collection the user's roles allow an action on; null if none. */
export function reachOf(req: Pick<PayloadRequest, 'user'>, area: Area, action: Action): Reach | null {
  const user = activeUser(req);
  if (!user) return null;
  if (user.roles.includes('administrator')) return 'all';
  const grants: Partial<Record<Role, Grant>> = roleTable[area];
  const reaches = user.roles.map((role) => grants[role]?.[action]);
  return (['all', 'shown', 'own', 'unsent'] as const).find((reach) => reaches.includes(reach)) ?? null;
}
