import { activityMetrics } from '#content/metrics/activity-metrics.ts';
import { answer, metricKeys, metrics, periodOf, type Query, type Scope } from '#content/metrics/index.ts';
import { metricsDocument } from '#content/metrics/metrics-document.ts';
import { monthsWithRecords } from '#content/metrics/months-with-records.ts';
import { periodsWith } from '#content/metrics/periods.ts';
import type { Tables } from '#content/schema/index.ts';
import { emptyRow } from '../support/empty-row.ts';
import { seeded } from '../support/random.ts';
import { activity, settings, station, tablesOf, team, village } from '../unit/metrics/rows.ts';

/** Seconds: all published figures, the whole cube, and the slowest of many answers. */
export interface FiguresMeasure {
  readonly document: number;
  readonly cube: number;
  readonly answer: number;
}

const many = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));

/** 100,000 activities of seven years at 300 stations in 30 villages, by 100 teams, of 200 projects and 10 categories. */
function county(): Tables {
  const { int } = seeded(12);
  const two = (number: number) => String(number).padStart(2, '0');
  return tablesOf({
    villages: many(30, (n) => village({ id: `v${n}` })),
    stations: many(300, (n) => station({ id: `s${n}`, villageId: `v${n % 30}` })),
    teams: many(100, (n) => team({ id: `t${n}` })),
    projects: many(200, (n) => ({ ...emptyRow('projects'), id: `p${n}` })),
    categories: many(10, (n) => ({ ...emptyRow('categories'), id: `c${n}` })),
    activities: many(100_000, (n) =>
      activity({
        id: `a${n}`,
        stationId: `s${int(0, 299)}`,
        teamIds: [`t${int(0, 49)}`, ...(n % 2 === 0 ? [`t${int(50, 99)}`] : [])],
        projectId: `p${int(0, 199)}`,
        categoryId: `c${int(0, 9)}`,
        startsAt: `${2020 + (n % 7)}-${two(int(1, 12))}-${two(int(1, 28))}T09:00:00+08:00`,
        figures: {
          volunteerCount: int(1, 20),
          serviceHours: int(1, 80) / 2,
          signedHours: 1,
          servedCount: int(0, 200),
        },
      }),
    ),
  });
}

const scopesOf = (tables: Tables): Scope[] => [
  {},
  ...tables.villages.map(({ id }) => ({ villageId: id })),
  ...tables.stations.map(({ id }) => ({ stationId: id })),
  ...tables.teams.map(({ id }) => ({ teamId: id })),
  ...tables.projects.map(({ id }) => ({ projectId: id })),
  ...tables.categories.map(({ id }) => ({ categoryId: id })),
];

/** Every figure of activities for every scope, month, quarter, half and year. Returns how many there are. */
function wholeCube(tables: Tables): number {
  const periods = [...new Set(monthsWithRecords(tables).flatMap((month) => periodsWith(`${month}-01`)))].map(
    periodOf,
  );
  let known = 0;
  for (const scope of scopesOf(tables))
    for (const period of periods)
      for (const metric of Object.values(activityMetrics))
        if (metric.value(tables, period ? { scope, period } : { scope }) !== null) known += 1;
  return known;
}

/** The slowest answer, each with the year before, to any figure of any scope and days. */
function slowestAnswer(tables: Tables): number {
  const { int, pick, next } = seeded(5);
  const scopes = scopesOf(tables);
  const day = (year: number) => `${year}-0${int(1, 9)}-1${int(0, 9)}`;
  let slowest = 0;
  for (const key of metricKeys)
    for (let at = 0; at < 20; at += 1) {
      // The first is the largest: the whole town over all its years.
      const scope = at === 0 ? {} : pick(scopes);
      const period = at === 0 ? { from: '2020-01-01', to: '2026-12-31' } : { from: day(2022), to: day(2024) };
      const query: Query = { scope: next() < 0.2 ? { ...scope, categoryId: 'c1' } : scope, period };
      const began = performance.now();
      answer(tables, metrics[key], query);
      slowest = Math.max(slowest, (performance.now() - began) / 1000);
    }
  return slowest;
}

function seconds(work: () => void): number {
  const began = performance.now();
  work();
  return (performance.now() - began) / 1000;
}

/** Measures the figures of 100,000 activities. Document and cube are the fastest of three, each on tables of its own. */
export function measureFigures(): FiguresMeasure {
  const source = { asOf: '2026-11-24T10:32:00+08:00', datasetHash: 'a'.repeat(64) };
  const made = county();
  const fresh = () => ({ ...made });
  const best = (work: (tables: Tables) => void) =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const tables = fresh();
        return seconds(() => {
          work(tables);
        });
      }),
    );
  const document = best((tables) => metricsDocument(tables, settings, source));
  const cube = best((tables) => wholeCube(tables));
  const tables = fresh();
  metricsDocument(tables, settings, source);
  wholeCube(tables);
  return { document, cube, answer: slowestAnswer(tables) };
}
