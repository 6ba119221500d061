import { seeded } from '../../../support/random.ts';

export type Raw = Readonly<Record<string, string | number | null>>;

const two = (number: number) => String(number).padStart(2, '0');
const ids = (prefix: string, many: number) => Array.from({ length: many }, (_, n) => `${prefix}${n}`);

/** Kinds of which a town has several, and how its raw records refer to them. */
export const places = {
  villages: ids('v', 3),
  stations: ids('s', 4),
  teams: ids('t', 4),
  projects: ids('p', 3),
  categories: ids('c', 3),
} as const;

/**
 * The raw records of a small town, as flat rows: several of each kind, states that count and states that do not,
 * moments at the borders of months in Shanghai. The same seed gives the same town.
 */
export function randomTown(seed: number): Readonly<Record<string, readonly Raw[]>> {
  const { int, pick, next } = seeded(seed);
  const maybe = <T>(list: readonly T[]): T | null => (next() < 0.3 ? null : pick(list));
  const flag = () => (next() < 0.5 ? 1 : 0);
  const month = () => `${pick([2025, 2026])}-${two(int(1, 12))}`;
  // Moments in UTC; the last two are already the next day in Shanghai.
  const moment = () =>
    `${month()}-${pick(['01', '15', '28'])}T${pick(['00:00:00', '08:00:00', '15:59:59', '16:00:00', '23:00:00'])}.000Z`;
  const some = <T>(many: number, make: (n: number) => T): T[] =>
    Array.from({ length: many }, (_, n) => make(n));

  const villages = places.villages.map((id) => ({ id, population: int(0, 9) === 0 ? null : int(50, 900) }));
  const stations = places.stations.map((id) => ({
    id,
    village: maybe(places.villages),
    level: pick(['center', 'institute', 'station', 'point']),
  }));
  const teams = places.teams.map((id) => ({
    id,
    level: pick(['town', 'village']),
    isBrand: flag(),
    village: maybe(places.villages),
    station: maybe(places.stations),
    category: maybe(places.categories),
  }));
  const projects = places.projects.map((id) => ({
    id,
    isBrand: flag(),
    state: pick(['active', 'seasonal', 'ended']),
    category: pick(places.categories),
  }));
  const activities = some(int(0, 40), (n) => {
    const serviceHours = int(0, 300) / 10;
    return {
      id: `a${two(n)}`,
      state: pick(['held', 'held', 'held', 'planned', 'cancelled']),
      station: pick(places.stations),
      category: pick(places.categories),
      project: maybe(places.projects),
      startsAt: moment(),
      isCounted: next() < 0.8 ? 1 : 0,
      volunteerCount: int(0, 20),
      servedCount: int(0, 200),
      serviceHours,
      signedHours: Math.floor(serviceHours * next() * 10) / 10,
    };
  });
  const volunteers = some(int(0, 14), (n) => ({
    id: `u${two(n)}`,
    kind: pick(['resident', 'cadre', 'household-lead', 'grid']),
    status: pick(['active', 'active', 'left']),
    registeredOn: moment(),
    station: maybe(places.stations),
    village: maybe(places.villages),
    households: maybe([5, 9, 12]),
  }));
  const links = <K extends string>(
    from: readonly { id: string }[],
    key: K,
    to: readonly string[],
    as: string,
  ) => from.flatMap(({ id }) => to.filter(() => next() < 0.35).map((one) => ({ [key]: id, [as]: one })));
  const needs = some(int(0, 90), (n) => {
    const state = pick([
      'submitted',
      'accepted',
      'refused',
      'dispatched',
      'in-service',
      'done',
      'done',
      'rated',
    ]);
    const submittedOn = moment();
    return {
      id: `n${two(n)}`,
      state,
      channel: pick(['visit', 'wish', 'phone']),
      submittedOn,
      dispatchedOn: maybe([moment()]),
      doneOn: state === 'done' || state === 'rated' ? maybe([moment(), submittedOn]) : null,
      village: maybe(places.villages),
      team: maybe(places.teams),
      project: maybe(places.projects),
      category: maybe(places.categories),
      activity: activities.length > 0 ? maybe(activities.map(({ id }) => id)) : null,
      mergedInto: next() < 0.2 ? 'n00' : null,
      handedIn: pick(['staff', 'proven', 'unproven']),
    };
  });
  // Accounts whose points are spent in the order in which they were got.
  const pointsEntries = volunteers.flatMap(({ id: volunteer }) => {
    let balance = 0;
    return some(int(0, 6), (n) => {
      const takes = balance > 20 && next() < 0.4;
      const tenths = takes ? -int(1, balance) : int(10, 200);
      balance += tenths;
      const year = n < 3 ? 2025 : 2026;
      return {
        volunteer,
        number: n + 1,
        key: `${volunteer}:${n + 1}`,
        kind: takes ? pick(['redeemed', 'expired', 'deduction']) : pick(['earned', 'item', 'opening']),
        tenths,
        at: `${year}-0${n + 1}-10T20:00:00.000Z`,
        day: `${year}-0${n + 1}-10`,
        lapsesOn: takes ? null : maybe([`${year + 1}-01-01`, '2027-07-01']),
      };
    });
  });
  const standards = ids('x', 2).map((id, n) => ({ id, isCurrent: n === 0 ? 1 : flag() }));
  return {
    villages,
    stations,
    teams,
    projects,
    activities,
    volunteers,
    needs,
    pointsEntries,
    standards,
    activityTeams: links(activities, 'activity', places.teams, 'team'),
    projectTeams: links(projects, 'project', places.teams, 'team'),
    volunteerTeams: links(volunteers, 'volunteer', places.teams, 'team'),
    liaisons: links(volunteers, 'volunteer', places.villages, 'village'),
    participations: links(
      activities,
      'activity',
      volunteers.map(({ id }) => id),
      'volunteer',
    ),
    facilities: some(int(0, 6), (n) => ({ id: `f${n}`, station: pick(places.stations) })),
    hours: places.stations.flatMap((station) =>
      [1, 3, 7].filter(flag).map((weekday) => ({ station, weekday, opens: int(7, 11), closes: int(12, 20) })),
    ),
    items: standards.flatMap(({ id }) => ids('i', 2).map((key) => ({ standard: id, key }))),
    selfChecks: some(int(0, 30), (n) => ({
      id: `k${two(n)}`,
      station: pick(places.stations),
      standard: pick(['x0', 'x1']),
      // `i2` is no item any more.
      itemKey: pick(['i0', 'i1', 'i1', 'i2']),
      checkedOn: `${month()}-${pick(['01', '15', '28'])}`,
      result: pick(['met', 'met', 'met', 'partly', 'not']),
    })),
  };
}
