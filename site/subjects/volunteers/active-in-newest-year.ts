import type { VolunteerCount } from '#content/schema/volunteer-count.ts';

/** How many distinct volunteers served in a year. */
export interface ActiveInYear {
  readonly year: string;
  readonly people: number;
}

/**
 * The newest year in which volunteers served, from the counts of one station, team, village or project. Null if
 * nobody did, or if they were so few that their number is not public.
 */
export function activeInNewestYear(counts: readonly VolunteerCount[]): ActiveInYear | null {
  const newest = counts.findLast(({ period, active }) => /^\d{4}$/.test(period) && active !== 0);
  return newest?.active ? { year: newest.period, people: newest.active } : null;
}
