import {
  fewestShown,
  volunteerCountId,
  type VolunteerCount,
  type VolunteerCountScope,
} from '#content/schema/volunteer-count.ts';
import { halfOf, monthOf, periodOf, periodsWith, quarterOf, yearOf } from '#content/metrics/periods.ts';

/** Records for which volunteers are counted apart from the whole town. */
interface CountedPlaces {
  readonly station: string | null;
  readonly teams: readonly string[];
  readonly village: string | null;
}

/** A volunteer who has not left: where they registered, which teams they are in, where they live. */
export interface CountedVolunteer extends CountedPlaces {
  readonly registeredOn: string;
}

/** One volunteer at one held activity: its station, that station's village, its teams, its project and category. */
export interface CountedParticipation extends CountedPlaces {
  readonly volunteerId: string;
  /** Day of the activity, `YYYY-MM-DD`. */
  readonly day: string;
  readonly project: string | null;
  readonly category: string | null;
}

interface Counted {
  scope: VolunteerCountScope;
  owner: string | null;
  /** Days of registration. */
  registrations: string[];
  /** Who served, by month. */
  served: Map<string, Set<string>>;
}

/** Finds the counts of a scope, or begins them. */
function bookOf(): {
  counted: Map<string, Counted>;
  of: (scope: VolunteerCountScope, owner: string | null) => Counted;
} {
  const counted = new Map<string, Counted>();
  return {
    counted,
    of: (scope, owner) => {
      const key = volunteerCountId('', scope, owner);
      const found = counted.get(key) ?? { scope, owner, registrations: [], served: new Map() };
      counted.set(key, found);
      return found;
    },
  };
}

/** The scopes that a volunteer or a participation counts for. */
function scopesOf(
  { station, teams, village }: CountedPlaces,
  { project, category }: { readonly project: string | null; readonly category: string | null },
): [VolunteerCountScope, string | null][] {
  const scopes: [VolunteerCountScope, string | null][] = [['town', null]];
  if (station !== null) scopes.push(['station', station]);
  for (const team of new Set(teams)) scopes.push(['team', team]);
  if (village !== null) scopes.push(['village', village]);
  if (project !== null) scopes.push(['project', project]);
  if (category !== null) scopes.push(['category', category]);
  return scopes;
}

/** Who served in each month, quarter, half and year: longer periods from the months, each person once. */
function byPeriod(months: ReadonlyMap<string, ReadonlySet<string>>): Map<string, Set<string>> {
  const periods = new Map<string, Set<string>>();
  for (const [month, people] of months)
    for (const period of [month, quarterOf(month), halfOf(month), yearOf(month)]) {
      const all = periods.get(period) ?? new Set();
      for (const one of people) all.add(one);
      periods.set(period, all);
    }
  return periods;
}

/**
 * The rows of one scope: one for each period in which somebody served, and for each month in which somebody
 * registered. The town has a row for every period of these, too: it tells what has been counted at all.
 */
function rowsOf({ scope, owner, registrations, served }: Counted): VolunteerCount[] {
  const active = byPeriod(served);
  const periodsOf = (day: string) => (scope === 'town' ? periodsWith(day) : [monthOf(day)]);
  const periods = new Set([...active.keys(), ...registrations.flatMap(periodsOf)]);
  const days = registrations.toSorted();
  const shown = (people: number) => (scope !== 'town' && people > 0 && people < fewestShown ? null : people);
  return [...periods].map((period) => {
    const end = periodOf(period)?.to ?? '';
    return {
      id: volunteerCountId(period, scope, owner),
      period,
      scope,
      stationId: scope === 'station' ? owner : null,
      teamId: scope === 'team' ? owner : null,
      villageId: scope === 'village' ? owner : null,
      projectId: scope === 'project' ? owner : null,
      categoryId: scope === 'category' ? owner : null,
      registered:
        scope === 'project' || scope === 'category' ? null : days.filter((day) => day <= end).length,
      active: shown(active.get(period)?.size ?? 0),
    };
  });
}

/**
 * Number of distinct volunteers per month, quarter, half-year and year, for the town and for the stations,
 * teams, villages, projects and categories at which they served or registered. The dataset contains nothing else about
 * single volunteers.
 */
export function volunteerCountRows(
  volunteers: readonly CountedVolunteer[],
  participations: readonly CountedParticipation[],
): VolunteerCount[] {
  const { counted, of } = bookOf();
  for (const volunteer of volunteers)
    for (const [scope, owner] of scopesOf(volunteer, { project: null, category: null }))
      of(scope, owner).registrations.push(volunteer.registeredOn);
  for (const participation of participations) {
    const month = monthOf(participation.day);
    for (const [scope, owner] of scopesOf(participation, participation)) {
      const { served } = of(scope, owner);
      const people = served.get(month) ?? new Set();
      served.set(month, people.add(participation.volunteerId));
    }
  }
  return [...counted.values()].flatMap(rowsOf).sort((a, b) => (a.id < b.id ? -1 : 1));
}
