import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { scopeKeys } from '#content/metrics/metric.ts';
import {
  exactPeriod,
  metricKeys,
  metrics,
  periodOf,
  type Period,
  type Scope,
} from '#content/metrics/index.ts';
import { tableNames, tables as schemas } from '#content/schema/index.ts';
import { seeded } from '../../../support/random.ts';
import { publicTables } from './public-tables.ts';
import { places, randomTown } from './random-town.ts';
import { recounts, type Recount } from './sql.ts';

/** Towns to try, and questions to each figure of a town. */
const towns = 40;
const questions = 25;

function databaseOf(town: ReturnType<typeof randomTown>): DatabaseSync {
  const database = new DatabaseSync(':memory:');
  // A table without rows has the columns that other towns give it.
  const names = new Map(
    [1, 2, 3, 4, 5].flatMap((seed) =>
      Object.entries(randomTown(seed)).flatMap(([name, rows]) =>
        rows.slice(0, 1).map((row) => [name, Object.keys(row)] as const),
      ),
    ),
  );
  for (const [name, columns] of names) {
    database.exec(`CREATE TABLE ${name} (${columns.map((column) => `"${column}"`).join(', ')})`);
    const insert = database.prepare(`INSERT INTO ${name} VALUES (${columns.map(() => '?').join(', ')})`);
    for (const row of town[name] ?? []) insert.run(...columns.map((column) => row[column] ?? null));
  }
  return database;
}

const scopeValues: Readonly<Record<string, readonly string[]>> = {
  villageId: places.villages,
  stationId: places.stations,
  teamId: places.teams,
  projectId: places.projects,
  categoryId: places.categories,
  channel: ['visit', 'wish'],
  kind: ['resident', 'cadre'],
  item: ['x0:i0', 'x0:i1', 'x1:i1'],
};
const names = ['2025', '2026', '2025-H2', '2026-H1', '2026-Q3', '2025-02', '2026-01', '2026-12', '2024'];
const spans: readonly Period[] = [
  { from: '2025-01-15', to: '2026-02-27' },
  { from: '2026-01-01', to: '2026-01-01' },
  { from: '2025-12-28', to: '2026-01-14' },
  { from: '2025-03-01', to: '2026-04-30' },
  { from: '2025-01-01', to: '2026-12-31' },
];

const isMonths = ({ from = '', to = '' }: Period) =>
  from.endsWith('-01') && periodOf(to.slice(0, 7))?.to === to;
const isYears = ({ from = '', to = '' }: Period) => from.endsWith('-01-01') && to.endsWith('-12-31');
const knows: Readonly<Record<Recount['periods'], (period: Period) => boolean>> = {
  any: () => true,
  months: isMonths,
  years: isYears,
  named: (period) => exactPeriod(period) !== null,
  none: () => false,
};

function ask(statement: StatementSync, scope: Scope, period: Period | undefined): number | null {
  const scoped = Object.fromEntries(scopeKeys.map((key) => [key, scope[key] ?? null]));
  const { from = '0000-01-01', to = '9999-12-31' } = period ?? {};
  const value = Object.values(statement.get({ ...scoped, from, to }) ?? {})[0];
  return typeof value === 'number' ? value : null;
}

it('every figure is what SQL finds in the raw records, for every scope and period, or both do not know it', () => {
  const asked = new Map<string, number>();
  for (let seed = 1; seed <= towns; seed += 1) {
    const town = randomTown(seed);
    const tables = publicTables(town);
    for (const name of ['activities', 'needCounts', 'pointsCounts', 'volunteerCounts'] as const)
      for (const row of tables[name]) {
        if (name !== 'activities') expect(schemas[name].safeParse(row).error?.message).toBeUndefined();
      }
    const database = databaseOf(town);
    const { next, pick } = seeded(seed + 1000);
    for (const key of metricKeys) {
      const { sql, scopes, periods } = recounts[key];
      const statement = database.prepare(sql);
      statement.setAllowUnknownNamedParameters(true);
      for (let at = 0; at < questions; at += 1) {
        const scope: Scope = {};
        for (const one of [
          pick([...scopes, 'villageId', 'teamId'] as const),
          pick(['stationId', 'categoryId', 'kind'] as const),
        ])
          if (next() < 0.4) scope[one] = pick(scopeValues[one] ?? ['']);
        const period = next() < 0.2 ? undefined : next() < 0.6 ? periodOf(pick(names)) : pick(spans);
        const query = period ? { scope, period } : { scope };
        const figure = metrics[key].value(tables, query);
        const about = `${key} ${JSON.stringify(query)} of town ${seed}`;
        const strange = Object.keys(scope).filter((one) => !scopes.some((known) => known === one));
        // People are not counted where two things meet, and not at all for all time.
        const isCrossed = periods === 'named' && Object.keys(scope).length > 1;
        const isAllTime =
          period === undefined && (key === 'volunteersActive' || key === 'volunteerParticipation');
        const isKnown =
          period === undefined ||
          knows[periods](period) ||
          key === 'volunteersRegistered' ||
          key === 'registeredShare';
        if (strange.length > 0 || isCrossed || isAllTime || !isKnown) {
          expect(figure, about).toBeNull();
          expect(metrics[key].why(tables, query), about).toMatch(/。$/);
          expect(metrics[key].rowIds(tables, query), about).toEqual([]);
          continue;
        }
        if (periods === 'named' && period !== undefined && exactPeriod(period) === null) continue;
        const found = ask(statement, scope, period);
        // Kinds of few members are not told: then nothing is said.
        if (key === 'teamMembers' && scope.kind !== undefined && figure === null) continue;
        if (figure === null || found === null) expect(figure, about).toBe(found);
        else expect(figure, about).toBeCloseTo(found, 6);
        if (figure === null) expect(metrics[key].why(tables, query), about).toMatch(/。$/);
        else asked.set(key, (asked.get(key) ?? 0) + (figure > 0 ? 1 : 0));
      }
    }
    database.close();
  }
  // Each of them was asked for something that there was.
  for (const key of metricKeys) expect(asked.get(key) ?? 0, key).toBeGreaterThan(3);
  expect(tableNames.length).toBeGreaterThan(0);
});
