import type { VolunteerCount } from '#content/schema/volunteer-count.ts';
import { idOf, idsOf } from '#cms/access/id-of.ts';
import { dayOf } from './day-of.ts';
import type { Doc } from './docs.ts';
import { volunteerCountRows } from './rows/volunteer-counts.ts';

/** A volunteer as far as they are counted. */
type Volunteer = Pick<Doc<'volunteers'>, 'registeredOn' | 'station' | 'teams' | 'village'>;

/**
 * Counts volunteers from the records: those who have not left by their registration, those who served by the
 * published activities that were held.
 */
export function countVolunteers(
  activities: readonly Doc<'activities'>[],
  present: readonly Volunteer[],
  participations: readonly Pick<Doc<'participations'>, 'activity' | 'volunteer'>[],
  stations: readonly Doc<'stations'>[],
): VolunteerCount[] {
  const villageOf = new Map(stations.map(({ id, village }) => [id, idOf(village)]));
  const held = new Map(
    activities
      .filter(({ state }) => state === 'held')
      .map((doc) => {
        const station = idOf(doc.station);
        return [
          doc.id,
          {
            day: dayOf(doc.startsAt),
            station,
            teams: idsOf(doc.teams),
            village: villageOf.get(station ?? '') ?? null,
            project: idOf(doc.project),
            category: idOf(doc.category),
          },
        ];
      }),
  );
  return volunteerCountRows(
    present.flatMap(({ registeredOn, station, teams, village }) => {
      const day = dayOf(registeredOn);
      return day === null
        ? []
        : [{ registeredOn: day, station: idOf(station), teams: idsOf(teams), village: idOf(village) }];
    }),
    participations.flatMap(({ activity, volunteer }) => {
      const at = held.get(idOf(activity) ?? '');
      const volunteerId = idOf(volunteer);
      return at === undefined || at.day === null || volunteerId === null
        ? []
        : [{ ...at, day: at.day, volunteerId }];
    }),
  );
}
