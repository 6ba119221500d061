import { describe, expect, it } from 'vitest';
import { latestIndicators, metrics, periodOf, type Scope } from '#content/metrics/index.ts';
import { emptyRow } from '../../support/empty-row.ts';
import { hoursPerWeek } from '#content/metrics/weekly-opening-hours.ts';
import { station, tablesOf, team, village, volunteerCount } from './rows.ts';

const tables = tablesOf({
  villages: ['v1', 'v2', 'v3', 'v4'].map((id) => village({ id })),
  stations: [
    station({ id: 's0', level: 'institute' }),
    station({
      id: 's1',
      villageId: 'v1',
      hours: [
        { weekday: 1, opens: '08:30', closes: '12:00', season: null },
        { weekday: 7, opens: '18:00', closes: '24:00', season: null },
      ],
    }),
    station({ id: 's2', villageId: 'v2' }),
    station({ id: 's3', villageId: 'v2', level: 'point' }),
  ],
  teams: [team({ id: 't1', isBrand: true }), team({ id: 't2' })],
  volunteerCounts: [
    volunteerCount({ period: '2025', registered: 80, active: 60 }),
    volunteerCount({ period: '2025-12', registered: 80, active: 20 }),
    volunteerCount({ period: '2026', registered: 120, active: 70 }),
    volunteerCount({ period: '2026-02', registered: 120, active: 30 }),
  ],
});

describe('figures of the present', () => {
  it('count places by level', () => {
    expect(metrics.stations.value(tables)).toBe(4);
    expect(metrics.practiceInstitutes.value(tables)).toBe(1);
    expect(metrics.practiceStations.rowIds(tables)).toEqual(['s1', 's2']);
    expect(metrics.servicePoints.value(tables)).toBe(1);
    expect(metrics.practiceCenters.value(tables)).toBe(0);
  });

  it('count a village once however many places it has', () => {
    expect(metrics.villagesCovered.value(tables)).toBe(2);
    expect(metrics.villageCoverage.value(tables)).toBe(50);
    expect(metrics.villageCoverage.value(tablesOf({}))).toBeNull();
  });

  it('count hours that overlap once', () => {
    const hours = [
      { weekday: 1 as const, opens: '08:00', closes: '17:00', season: null },
      { weekday: 1 as const, opens: '08:00', closes: '12:00', season: null },
      { weekday: 1 as const, opens: '16:00', closes: '18:00', season: null },
      { weekday: 2 as const, opens: '08:00', closes: '09:00', season: null },
    ];
    expect(hoursPerWeek(hours)).toBe(11);
  });

  it('count hours of one season by its share of the year', () => {
    const season = { from: '11-01', to: '02-29' };
    const all = { weekday: 1, opens: '09:00', closes: '12:00', season: null };
    // 120 of 365 days; on the other days only the three hours of the whole year.
    const winter = { weekday: 2, opens: '09:00', closes: '12:00', season };
    expect(hoursPerWeek([all, winter])).toBeCloseTo(3 + (3 * 120) / 365, 6);
    // Hours of the whole year are not counted again if a season repeats them.
    expect(hoursPerWeek([all, { ...all, season }])).toBe(3);
  });

  it('add up the hours of the weekly pattern, midnight as 24:00', () => {
    expect(metrics.weeklyOpeningHours.value(tables)).toBe(9.5);
    expect(metrics.weeklyOpeningHours.value(tables, { scope: { stationId: 's2' } })).toBe(0);
  });

  it('know no past and answer null for a year', () => {
    expect(metrics.stations.value(tables, { period: periodOf('2025') })).toBeNull();
    expect(metrics.brandTeams.value(tables)).toBe(1);
  });
});

describe('figures of distinct volunteers', () => {
  it('are read for whole months and years and never added up', () => {
    expect(metrics.volunteersActive.value(tables, { period: periodOf('2025') })).toBe(60);
    expect(metrics.volunteersActive.value(tables, { period: periodOf('2026-02') })).toBe(30);
    expect(metrics.volunteersActive.rowIds(tables, { period: periodOf('2026-02') })).toEqual(['2026-02']);
    expect(metrics.volunteersActive.value(tables)).toBeNull();
    expect(
      metrics.volunteersActive.value(tables, { period: { from: '2025-12-01', to: '2026-02-28' } }),
    ).toBeNull();
  });

  it('give those registered at the end of the period, or of the newest month', () => {
    expect(metrics.volunteersRegistered.value(tables)).toBe(120);
    expect(metrics.volunteersRegistered.value(tables, { period: periodOf('2025') })).toBe(80);
    expect(metrics.volunteersRegistered.value(tables, { period: { to: '2026-01-15' } })).toBe(80);
    expect(metrics.volunteersRegistered.value(tables, { period: periodOf('2024') })).toBeNull();
  });

  it('are known for quarters, halves and years, and for one part of the town at a time', () => {
    const rows = tablesOf({
      stations: [station({ id: 's1' }), station({ id: 's2' })],
      teams: [team({ id: 't1' })],
      projects: [{ ...emptyRow('projects'), id: 'p1' }],
      volunteerCounts: [
        volunteerCount({ period: '2026-Q1', registered: 90, active: 40 }),
        volunteerCount({ period: '2026-H1', registered: 90, active: 60 }),
        volunteerCount({ period: '2026-Q1', scope: 'team', teamId: 't1', registered: 20, active: 12 }),
        volunteerCount({ period: '2026-Q1', scope: 'station', stationId: 's1', registered: 5, active: null }),
        volunteerCount({ period: '2026-Q1', scope: 'project', projectId: 'p1', registered: null, active: 7 }),
      ],
    });
    const quarter = { period: { from: '2026-01-01', to: '2026-03-31' } };
    const active = (scope: Scope, period = quarter) =>
      metrics.volunteersActive.value(rows, { ...period, scope });
    expect(metrics.volunteersActive.value(rows, quarter)).toBe(40);
    expect(metrics.volunteersActive.value(rows, { period: periodOf('2026-H1') })).toBe(60);
    expect(active({ teamId: 't1' })).toBe(12);
    expect(active({ projectId: 'p1' })).toBe(7);
    expect(metrics.volunteersActive.rowIds(rows, { ...quarter, scope: { teamId: 't1' } })).toEqual([
      '2026-Q1:team:t1',
    ]);
    // One or two: not shown. Nobody: no row, 0. No such record, no count of the town, two scopes: unknown.
    expect(active({ stationId: 's1' })).toBeNull();
    expect(active({ stationId: 's2' })).toBe(0);
    expect(active({ stationId: 'gone' })).toBeNull();
    expect(active({ stationId: 's2' }, { period: { from: '2026-07-01', to: '2026-09-30' } })).toBeNull();
    expect(active({ teamId: 't1', projectId: 'p1' })).toBeNull();
    expect(active({ categoryId: 'c1' })).toBeNull();
    const registered = (scope: Scope) => metrics.volunteersRegistered.value(rows, { ...quarter, scope });
    expect(registered({ teamId: 't1' })).toBe(20);
    expect(registered({ stationId: 's2' })).toBe(0);
    expect(registered({ projectId: 'p1' })).toBeNull();
  });
});

describe('figures of the grid', () => {
  const grid = tablesOf({
    villages: [
      village({ id: 'v1', liaisonVolunteers: 3, householdLeads: 7, householdsLed: 84 }),
      village({ id: 'v2', liaisonVolunteers: 2, householdLeads: 5, householdsLed: 60 }),
    ],
  });

  it('give the contacts that every village has at least, and one village its own', () => {
    expect(metrics.liaisonVolunteers.value(grid)).toBe(2);
    expect(metrics.liaisonVolunteers.value(grid, { scope: { villageId: 'v1' } })).toBe(3);
    expect(
      metrics.liaisonVolunteers.value(tablesOf({ villages: [...grid.villages, village({ id: 'v3' })] })),
    ).toBe(0);
    expect(metrics.liaisonVolunteers.value(tablesOf({}))).toBeNull();
  });

  it('add up 联户长 and their households', () => {
    expect(metrics.householdLeads.value(grid)).toBe(12);
    expect(metrics.householdsLed.value(grid)).toBe(144);
    expect(metrics.householdsLed.value(grid, { scope: { villageId: 'v2' } })).toBe(60);
  });
});

describe('indicators', () => {
  it('show the newest figure of each name and owner', () => {
    const row = (id: string, teamId: string, asOf: string, value: number) => ({
      id,
      teamId,
      projectId: null,
      name: '播报理论政策',
      value,
      unit: '条',
      asOf,
      definition: '',
    });
    const indicators = tablesOf({
      indicators: [
        row('i1', 't1', '2026-06-30', 90),
        row('i2', 't1', '2025-12-31', 50),
        row('i3', 't2', '2025-12-31', 7),
      ],
    });
    expect(latestIndicators(indicators).map(({ id }) => id)).toEqual(['i1', 'i3']);
    expect(latestIndicators(indicators, { period: { to: '2026-01-01' } }).map(({ id }) => id)).toEqual([
      'i2',
      'i3',
    ]);
    expect(latestIndicators(indicators, { scope: { teamId: 't2' } }).map(({ id }) => id)).toEqual(['i3']);
  });
});
