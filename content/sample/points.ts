import { earningsOf } from '../points/earnings-of.ts';
import type { PendingEntry } from './book-ledger.ts';
import type { SampleActivity, SampleParticipation, SamplePointsRule } from './types.ts';

/** Entries for all participations that earn points, computed as the CMS does, dated at the end of the activity. */
export function earnedEntries(
  activities: readonly SampleActivity[],
  participations: readonly SampleParticipation[],
  sources: readonly SamplePointsRule[],
): PendingEntry[] {
  const rules = sources.map(({ key, ...rule }) => ({ ...rule, id: key }));
  const byKey = new Map(activities.map((activity) => [activity.key, activity]));
  const ofVolunteer = Map.groupBy(participations, ({ volunteer }) => volunteer);
  return [...ofVolunteer].flatMap(([volunteer, list]) => {
    const services = list.flatMap(({ key, activity, ...service }) => {
      const held = byKey.get(activity);
      return held === undefined
        ? []
        : [{ ...service, id: key, name: held.title, day: held.day, ends: held.ends }];
    });
    const ends = new Map(services.map((one) => [one.id, one.ends]));
    return earningsOf(rules, services)
      .filter(({ tenths }) => tenths > 0)
      .map(({ service, name, tenths, day, rule, lapsesOn, words }): PendingEntry => ({
        owner: { volunteer, household: null },
        draft: { key: `earned:${service}`, kind: 'earned', tenths, day, lapsesOn, undoes: null },
        at: `${day}T${ends.get(service) ?? '18:00'}:00+08:00`,
        reason: `参加“${name}”`,
        words,
        rule,
        participation: service,
        redemption: null,
        item: null,
        times: null,
      }));
  });
}
