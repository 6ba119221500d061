import type { Team } from '#content/schema/team.ts';
import { volunteerKinds } from '#content/schema/volunteer-kinds.ts';

/**
 * Members of a team by kind, in words: `党员 4 人、联户长 6 人、其他身份 12 人`. Empty if nothing is public about
 * their kinds.
 */
export function memberWords({ membersByKind, volunteerCount }: Team): string {
  if (membersByKind.length === 0) return '';
  const rest = membersByKind.reduce((left, { count }) => left - count, volunteerCount);
  return [
    ...membersByKind.map(({ kind, count }) => `${volunteerKinds[kind]} ${count} 人`),
    ...(rest > 0 ? [`其余各种身份 ${rest} 人`] : []),
  ].join('、');
}
