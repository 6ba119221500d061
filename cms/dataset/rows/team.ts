import type { Team } from '#content/schema/team.ts';
import { dayOf } from '../day-of.ts';
import type { Doc } from '../docs.ts';
import { idOf } from '#cms/access/id-of.ts';

/** What is public of a team's members. */
type MemberCounts = Pick<Team, 'volunteerCount' | 'membersByKind'>;

/** Public row of a team. Of its volunteers it has only numbers. */
export function teamRow(doc: Doc<'teams'>, { volunteerCount, membersByKind }: MemberCounts): Team {
  return {
    id: doc.id,
    slug: doc.slug ?? '',
    name: doc.name,
    level: doc.level,
    isBrand: doc.isBrand ?? false,
    categoryId: idOf(doc.category),
    stationId: idOf(doc.station),
    villageId: idOf(doc.village),
    slogan: doc.slogan ?? '',
    introduction: doc.introduction,
    foundedOn: dayOf(doc.foundedOn),
    volunteerCount,
    membersByKind,
    coverId: idOf(doc.cover),
  };
}
