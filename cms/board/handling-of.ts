import type { PayloadRequest } from 'payload';
import { activeUser } from '#cms/access/active-user.ts';
import { hasRole } from '#cms/access/has-role.ts';
import { idOf, idsOf } from '#cms/access/id-of.ts';
import type { Need } from '#cms/payload-types.ts';

/**
 * What somebody has to do with a need. `office`: leads it (administrators, editors, clerks of its station).
 * `team`: a leader of the team that has it in hand, who is told whom to help. `reader`: sees where it stands,
 * not who asked. Null: sees nothing of it.
 */
export type Handling = 'office' | 'team' | 'reader' | null;

/** States in which a need is in the hands of its team. */
export const inHand = ['dispatched', 'in-service'] as const satisfies readonly Need['state'][];

export function handlingOf(
  req: Pick<PayloadRequest, 'user'>,
  { station, team, state }: Pick<Need, 'station' | 'team' | 'state'>,
): Handling {
  const user = activeUser(req);
  if (user === null) return null;
  if (hasRole(req, 'administrator', 'editor')) return 'office';
  const [ofStation, ofTeam] = [idOf(station), idOf(team)];
  if (hasRole(req, 'clerk') && ofStation !== null && idsOf(user.stations).includes(ofStation))
    return 'office';
  const isOwnTeam = hasRole(req, 'leader') && ofTeam !== null && idsOf(user.teams).includes(ofTeam);
  if (isOwnTeam && inHand.some((one) => one === state)) return 'team';
  const isOver = state === 'done' || state === 'rated';
  return hasRole(req, 'inspector') || (isOwnTeam && isOver) ? 'reader' : null;
}
