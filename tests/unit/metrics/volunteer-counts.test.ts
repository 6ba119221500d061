import fc from 'fast-check';
import { expect, it } from 'vitest';
import { metrics, periodOf } from '#content/metrics/index.ts';
import { gridCounts } from '#cms/dataset/rows/grid-counts.ts';
import { membersByKind } from '#cms/dataset/rows/members-by-kind.ts';
import { volunteerCountRows, type CountedParticipation } from '#cms/dataset/rows/volunteer-counts.ts';
import { tables as schemas } from '#content/schema/index.ts';
import type { VolunteerKind } from '#content/schema/volunteer-kinds.ts';
import { emptyRow } from '../../support/empty-row.ts';
import { station, tablesOf, team, village } from './rows.ts';

const nowhere = { station: null, teams: [], village: null };

it('a volunteer counts once a month, quarter, half and year, however often they served', () => {
  const at = (volunteerId: string, day: string) => ({
    ...nowhere,
    project: null,
    category: null,
    volunteerId,
    day,
  });
  const rows = volunteerCountRows(
    [
      { ...nowhere, registeredOn: '2025-12-31' },
      { ...nowhere, registeredOn: '2026-03-01' },
    ],
    [at('a', '2026-03-05'), at('a', '2026-03-20'), at('b', '2026-03-20'), at('a', '2026-04-01')],
  );
  expect(rows.map(({ id, registered, active }) => [id, registered, active])).toEqual([
    ['2025', 1, 0],
    ['2025-12', 1, 0],
    ['2025-H2', 1, 0],
    ['2025-Q4', 1, 0],
    ['2026', 2, 2],
    ['2026-03', 2, 2],
    ['2026-04', 2, 1],
    ['2026-H1', 2, 2],
    ['2026-Q1', 2, 2],
    ['2026-Q2', 2, 1],
  ]);
});

const two = (number: number) => String(number).padStart(2, '0');
const participations: fc.Arbitrary<CountedParticipation[]> = fc.array(
  fc
    .record({
      volunteerId: fc.constantFrom(...'abcdefgh'),
      month: fc.integer({ min: 1, max: 12 }),
      date: fc.constantFrom('01', '15', '28'),
      year: fc.constantFrom('2025', '2026'),
      station: fc.constantFrom('s1', 's2'),
      village: fc.constantFrom('v1', null),
      teams: fc.subarray(['t1', 't2']),
      project: fc.constantFrom('p1', null),
      category: fc.constantFrom('c1', 'c2'),
    })
    .map(({ year, month, date, ...rest }) => ({ ...rest, day: `${year}-${two(month)}-${date}` })),
  { maxLength: 120 },
);

/** First and last month of each kind of period. */
const spans = ['2025', '2026'].flatMap((year) => [
  [year, 1, 12] as const,
  ...[1, 2].map((n) => [`${year}-H${n}`, n * 6 - 5, n * 6] as const),
  ...[1, 2, 3, 4].map((n) => [`${year}-Q${n}`, n * 3 - 2, n * 3] as const),
  ...Array.from({ length: 12 }, (_, n) => [`${year}-${two(n + 1)}`, n + 1, n + 1] as const),
]);

it('every period and part of the town has the figure that the bare records give, and one or two people are not told', () => {
  const owners = {
    stations: ['s1', 's2'].map((id) => station({ id })),
    teams: ['t1', 't2'].map((id) => team({ id })),
    villages: [village({ id: 'v1' })],
    projects: [{ ...emptyRow('projects'), id: 'p1' }],
    categories: ['c1', 'c2'].map((id) => ({ ...emptyRow('categories'), id })),
  };
  const scopes = [
    [{}, () => true],
    [{ stationId: 's1' }, (one: CountedParticipation) => one.station === 's1'],
    [{ teamId: 't2' }, (one: CountedParticipation) => one.teams.includes('t2')],
    [{ villageId: 'v1' }, (one: CountedParticipation) => one.village === 'v1'],
    [{ projectId: 'p1' }, (one: CountedParticipation) => one.project === 'p1'],
    [{ categoryId: 'c2' }, (one: CountedParticipation) => one.category === 'c2'],
  ] as const;
  fc.assert(
    fc.property(participations, (served) => {
      const rows = volunteerCountRows([], served);
      for (const row of rows) expect(schemas.volunteerCounts.safeParse(row).error).toBeUndefined();
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      const tables = tablesOf({ ...owners, volunteerCounts: rows });
      for (const [name, first, last] of spans) {
        const inTime = served.filter(
          ({ day }) =>
            day.startsWith(name.slice(0, 4)) &&
            Number(day.slice(5, 7)) >= first &&
            Number(day.slice(5, 7)) <= last,
        );
        for (const [scope, isIn] of scopes) {
          const people = new Set(inTime.filter(isIn).map(({ volunteerId }) => volunteerId)).size;
          const isTown = Object.keys(scope).length === 0;
          const isTold = isTown ? people > 0 : inTime.length > 0 && (people === 0 || people > 2);
          expect(
            metrics.volunteersActive.value(tables, { scope, period: periodOf(name) ?? {} }),
            `${name} ${JSON.stringify(scope)}`,
          ).toBe(isTold ? people : null);
        }
      }
    }),
    { numRuns: 60 },
  );
});

it('a part of the town has a row only where somebody served, and in the months in which somebody registered', () => {
  const rows = volunteerCountRows(
    [
      { station: 's1', teams: ['t1', 't1'], village: 'v1', registeredOn: '2026-03-01' },
      { station: 's1', teams: ['t1'], village: 'v1', registeredOn: '2026-08-01' },
    ],
    [],
  );
  expect(
    rows.filter(({ scope }) => scope === 'team').map(({ id, registered }) => `${id} ${registered}`),
  ).toEqual(['2026-03:team:t1 1', '2026-08:team:t1 2']);
  const tables = tablesOf({ teams: [team({ id: 't1' })], volunteerCounts: rows });
  const registered = (name: string) =>
    metrics.volunteersRegistered.value(tables, { scope: { teamId: 't1' }, period: periodOf(name) ?? {} });
  expect(['2026-02', '2026-Q1', '2026-H1', '2026-07', '2026-Q3', '2026'].map(registered)).toEqual([
    null,
    1,
    1,
    1,
    2,
    2,
  ]);
  expect(volunteerCountRows([], [])).toEqual([]);
});

const few = ['resident', 'cadre', 'grid', 'other'] as const satisfies readonly VolunteerKind[];
const teamOf = (counts: readonly number[]) =>
  few.flatMap((kind, place) => Array.from({ length: counts[place] ?? 0 }, () => kind));

it('members by kind: under three of a kind are not shown, and no difference gives them', () => {
  // Every team of four kinds with up to six of each, by what is public of it: its size and the kinds shown.
  const size = 7;
  const teams = Array.from({ length: size ** few.length }, (_, number) =>
    few.map((__, place) => Math.floor(number / size ** place) % size),
  );
  const alike = Map.groupBy(teams, (counts) => {
    const shown = membersByKind(teamOf(counts), few);
    for (const { count } of shown) expect(count).toBeGreaterThanOrEqual(3);
    return `${counts.reduce((sum, count) => sum + count, 0)} ${JSON.stringify(shown)}`;
  });
  for (const [seen, group] of alike)
    for (const place of few.keys()) {
      const possible = new Set(group.map((counts) => counts[place]));
      const certain = possible.size === 1 ? (group[0]?.[place] ?? 0) : 0;
      expect(certain === 1 || certain === 2, `${seen}: kind ${place} is surely ${certain}`).toBe(false);
    }
});

it('members by kind are told in the order of the form where all are many enough', () => {
  expect(membersByKind(teamOf([3, 5, 0, 4]))).toEqual([
    { kind: 'resident', count: 3 },
    { kind: 'cadre', count: 5 },
    { kind: 'other', count: 4 },
  ]);
  // One cadre: the rest would be one. One cadre and two of the grid: the rest is three.
  expect(membersByKind(teamOf([3, 1, 0, 9]))).toEqual([]);
  expect(membersByKind(teamOf([3, 1, 2, 0]))).toEqual([{ kind: 'resident', count: 3 }]);
  expect(membersByKind(teamOf([2, 0, 0, 0]))).toEqual([]);
});

it('a village has its contacts, its 联户长 and their households', () => {
  const one = { kind: 'cadre', village: null, liaisonVillages: [], households: null } as const;
  const of = gridCounts([
    { ...one, liaisonVillages: ['v1', 'v2', 'v1'] },
    { ...one, kind: 'household-lead', village: 'v1', households: 12 },
    { ...one, kind: 'household-lead', village: 'v1' },
    { ...one, kind: 'household-lead', households: 9 },
    { ...one, kind: 'grid', village: 'v1', households: 30 },
  ]);
  expect(of('v1')).toEqual({ liaisonVolunteers: 1, householdLeads: 2, householdsLed: 12 });
  expect(of('v2')).toEqual({ liaisonVolunteers: 1, householdLeads: 0, householdsLed: 0 });
  expect(of('v3')).toEqual({ liaisonVolunteers: 0, householdLeads: 0, householdsLed: 0 });
});
