import type { PointsRule } from '#content/schema/points-rule.ts';
import { dayOf } from '../day-of.ts';
import type { Season } from '#content/schema/season.ts';
import { monthDayOf } from '#cms/dates/month-day-of.ts';
import type { Doc } from '../docs.ts';

const factors = (rows: Doc<'pointsRules'>['roles'] | Doc<'pointsRules'>['difficulties']) =>
  (rows ?? []).map(({ key, name, factor }) => ({ key, name, factor }));

const windowOf = ({ from, to }: { from: string; to: string }): Season => ({
  from: monthDayOf(from) ?? from,
  to: monthDayOf(to, true) ?? to,
});

/** Public row of a version of the points rules. */
export function pointsRuleRow(doc: Doc<'pointsRules'>): PointsRule {
  return {
    id: doc.id,
    version: doc.version,
    startsOn: dayOf(doc.startsOn) ?? '',
    pointsPerActivity: doc.pointsPerActivity,
    pointsPerHour: doc.pointsPerHour,
    roundHoursTo: doc.roundHoursTo,
    roundHours: doc.roundHours,
    roundPointsTo: doc.roundPointsTo,
    roundPoints: doc.roundPoints,
    roles: factors(doc.roles),
    difficulties: factors(doc.difficulties),
    contributionBonus: doc.contributionBonus,
    capPerActivity: doc.capPerActivity,
    capPerMonth: doc.capPerMonth ?? null,
    signedHoursOnly: doc.signedHoursOnly ?? false,
    expiry: doc.expiry,
    expiryYears: doc.expiry === 'years' ? (doc.expiryYears ?? null) : null,
    minimumToRedeem: doc.minimumToRedeem,
    noGoodsFor: doc.noGoodsFor ?? [],
    redemptionWindows: (doc.redemptionWindows ?? []).map(windowOf),
    reservedDays: doc.reservedDays,
    households: doc.households ?? false,
    appealDays: doc.appealDays,
    items: (doc.items ?? []).map(({ key, group, name, points, per, capPerMonth }) => ({
      key,
      group,
      name,
      points,
      per,
      capPerMonth: capPerMonth ?? null,
    })),
    stars: (doc.stars ?? []).map(({ stars, hours }) => ({ stars, hours })),
    text: doc.text,
  };
}
