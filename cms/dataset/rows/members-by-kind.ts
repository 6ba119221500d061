import { volunteerKinds, type VolunteerKind } from '#content/schema/volunteer-kinds.ts';
import type { Team } from '#content/schema/team.ts';
import { fewestShown } from '#content/schema/volunteer-count.ts';

type KindCount = Team['membersByKind'][number];

const sum = (counts: readonly KindCount[]) => counts.reduce((total, { count }) => total + count, 0);
const kinds = Object.keys(volunteerKinds).filter((kind): kind is VolunteerKind => kind in volunteerKinds);

/**
 * Members of a team by kind, in the order of the kinds. Kinds with one or two members are left out. Since the
 * number of all members is public, so is what those left out add up to: where that is one or two, or as much as
 * it can be, it would give a size away, and then no kind is shown. (To leave out further kinds instead, the
 * smallest first, gives sizes away by which kinds are left out; the test tries every team.) `possible` are the
 * kinds that there are.
 */
export function membersByKind(
  members: readonly VolunteerKind[],
  possible: readonly VolunteerKind[] = kinds,
): KindCount[] {
  const counts = possible.map((kind) => ({ kind, count: members.filter((one) => one === kind).length }));
  const shown = counts.filter(({ count }) => count >= fewestShown);
  const rest = members.length - sum(shown);
  const most = (possible.length - shown.length) * (fewestShown - 1);
  return rest === 0 || (rest >= fewestShown && rest < most) ? shown : [];
}
