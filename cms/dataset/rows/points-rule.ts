import type { PointsRule } from '#content/schema/points-rule.ts';
import { dayOf } from '../day-of.ts';
import type { Doc } from '../docs.ts';

const factors = (rows: Doc<'pointsRules'>['roles'] | Doc<'pointsRules'>['difficulties']) =>
  (rows ?? []).map(({ key, name, factor }) => ({ key, name, factor }));

/** Public row of a version of the points rules. */
export function pointsRuleRow(doc: Doc<'pointsRules'>): PointsRule {
  return {
    id: doc.id,
    version: doc.version,
    startsOn: dayOf(doc.startsOn) ?? '',
    pointsPerHour: doc.pointsPerHour,
    roles: factors(doc.roles),
    difficulties: factors(doc.difficulties),
    contributionBonus: doc.contributionBonus,
    capPerActivity: doc.capPerActivity,
    signedHoursOnly: doc.signedHoursOnly ?? false,
    expiry: doc.expiry,
    stars: (doc.stars ?? []).map(({ stars, hours }) => ({ stars, hours })),
    text: doc.text,
  };
}
