import type { PayloadRequest, Where } from 'payload';
import { activeUser } from '#cms/access/active-user.ts';
import { hasRole } from '#cms/access/has-role.ts';
import { idsOf } from '#cms/access/id-of.ts';

/** The query of the needs that `handlingOf` lets a user see; null if none. */
export function reachedNeeds(req: Pick<PayloadRequest, 'user'>): Where | null {
  const user = activeUser(req);
  if (user === null) return null;
  if (hasRole(req, 'administrator', 'editor', 'inspector')) return {};
  const ways: Where[] = [
    ...(hasRole(req, 'clerk') ? [{ station: { in: idsOf(user.stations) } }] : []),
    ...(hasRole(req, 'leader')
      ? [
          {
            and: [
              { team: { in: idsOf(user.teams) } },
              { state: { in: ['dispatched', 'in-service', 'done', 'rated'] } },
            ],
          },
        ]
      : []),
  ];
  return ways.length > 0 ? { or: ways } : null;
}
