import { hoursBetween, momentOf, addHours } from './calendar.ts';
import { luck, type Luck } from './luck.ts';
import type { Held } from './stories.ts';
import type { SampleFigures, SampleParticipation, SampleVolunteer } from './types.ts';

/** Share of hours that are signed on site. It rises over the two years from 60 % to about 90 %. */
function signedShare(day: string): number {
  const months = (Number(day.slice(0, 4)) - 2024) * 12 + Number(day.slice(5, 7)) - 12;
  return Math.min(0.92, 0.6 + months * 0.0135);
}

/** Chooses who came: first members of the activity's teams, then neighbours; eager ones more often. */
function whoCame(activity: Held, volunteers: readonly SampleVolunteer[], chance: Luck): SampleVolunteer[] {
  const village = volunteers.find(({ teams }) => activity.teams.includes(teams[0] ?? ''))?.village;
  const free = volunteers.filter(({ registeredOn }) => registeredOn <= activity.day);
  const members = free.filter(({ teams }) => teams.some((team) => activity.teams.includes(team)));
  const neighbours = free.filter((one) => one.village === village && !members.includes(one));
  const came: SampleVolunteer[] = [];
  for (const pool of [members, neighbours]) {
    const rest = [...pool];
    while (came.length < activity.volunteers && rest.length > 0) {
      // The first volunteer comes from the main team, if possible.
      const main = rest.filter(({ teams }) => came.length > 0 || teams.includes(activity.teams[0] ?? ''));
      const next = chance.weighted(main.length > 0 ? main : rest, ({ zeal }) => zeal);
      rest.splice(rest.indexOf(next), 1);
      came.push(next);
    }
  }
  return came;
}

/** Participations of one held activity: as many as it had volunteers, none longer than the activity. */
export function participationsOf(
  activity: Held,
  volunteers: readonly SampleVolunteer[],
): SampleParticipation[] {
  const chance = luck(`participations:${activity.key}`);
  const lasted = Math.max(0.5, Math.floor(hoursBetween(activity.starts, activity.ends) * 2) / 2);
  const came = whoCame(activity, volunteers, chance);
  return came.map((volunteer, index) => {
    const early = index > 0 && chance.next() < 0.15 ? chance.pick([0.5, 1]) : 0;
    const hours = Math.max(0.5, lasted - early);
    const signed = chance.next() < signedShare(activity.day);
    return {
      key: `${activity.key}:${volunteer.key}`,
      activity: activity.key,
      volunteer: volunteer.key,
      hours,
      role: index === 0 ? 'leader' : index === 1 && came.length >= 5 ? 'organiser' : 'volunteer',
      difficulty: activity.difficulty,
      hoursKnownBy: signed ? 'signed' : 'recorded',
      signedInAt: signed ? momentOf(activity.day, activity.starts) : null,
      signedOutAt: signed ? momentOf(activity.day, addHours(activity.starts, hours)) : null,
    };
  });
}

/** The figures of the ledger, summed from the participations. */
export function figuresOf(participations: readonly SampleParticipation[], served: number): SampleFigures {
  const sum = (items: readonly SampleParticipation[]) => items.reduce((total, { hours }) => total + hours, 0);
  return {
    volunteerCount: participations.length,
    serviceHours: sum(participations),
    signedHours: sum(participations.filter(({ hoursKnownBy }) => hoursKnownBy === 'signed')),
    servedCount: served,
  };
}
