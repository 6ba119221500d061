import type { VolunteerCount } from '#content/schema/volunteer-count.ts';

export interface CountedVolunteer {
  registeredOn: string;
}

export interface CountedParticipation {
  volunteerId: string;
  /** Day of the activity, `YYYY-MM-DD`. */
  day: string;
}

/**
 * Number of distinct volunteers per month and per year, from the first registration or service to the last.
 * The dataset contains nothing else about single volunteers.
 */
export function volunteerCountRows(
  volunteers: readonly CountedVolunteer[],
  participations: readonly CountedParticipation[],
): VolunteerCount[] {
  const active = new Map<string, Set<string>>();
  for (const { volunteerId, day } of participations) {
    for (const period of [day.slice(0, 7), day.slice(0, 4)]) {
      const people = active.get(period) ?? new Set();
      active.set(period, people.add(volunteerId));
    }
  }
  const registrations = volunteers.map(({ registeredOn }) => registeredOn).sort();
  const periods = new Set(active.keys());
  for (const day of registrations) periods.add(day.slice(0, 7)).add(day.slice(0, 4));
  return [...periods].sort().map((period) => ({
    period,
    // `2026-99` sorts after every month of the year, `2026-03-99` after every day of the month.
    registered: registrations.filter((day) => day <= `${period}-99`).length,
    active: active.get(period)?.size ?? 0,
  }));
}
