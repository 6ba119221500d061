import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Activity } from '#content/schema/activity.ts';
import { metrics, monthsBetween, periodOf, type Scope } from '#content/metrics/index.ts';
import { activityMetrics } from '#content/metrics/activity-metrics.ts';
import { metricsDocument } from '#content/metrics/metrics-document.ts';
import { activity, settings, station, tablesOf } from './rows.ts';

const two = (n: number) => String(n).padStart(2, '0');

/** Moments that fall on the borders of days and months more often than random ones. */
const moment = fc
  .record({
    month: fc.constantFrom(...monthsBetween('2024-11', '2026-03')),
    edge: fc.constantFrom('first', 'last', 'middle'),
    time: fc.constantFrom('00:00:00', '07:59:59', '08:00:00', '15:59:59', '16:00:00', '23:59:59'),
  })
  .map(({ month, edge, time }) => {
    const days = { first: '01', middle: '15', last: periodOf(month)?.to?.slice(8) ?? '28' };
    return `${month}-${days[edge as keyof typeof days]}T${time}+08:00`;
  });

const hours = fc.integer({ min: 0, max: 9999 }).map((tenths) => tenths / 10);

const activities: fc.Arbitrary<Activity[]> = fc
  .array(
    fc.record({
      state: fc.constantFrom('held', 'held', 'held', 'planned', 'cancelled'),
      stationId: fc.constantFrom('s1', 's2', 's3'),
      categoryId: fc.constantFrom('c1', 'c2'),
      startsAt: moment,
      figures: fc.option(
        fc.record({
          volunteerCount: fc.nat(500),
          servedCount: fc.nat(5000),
          serviceHours: hours,
          signedHours: fc.constant(0),
        }),
      ),
    }),
    { maxLength: 60 },
  )
  .map((rows) => rows.map((row, n) => activity({ id: `a${two(n)}`, ...row })));

const categories = ['c1', 'c2'].map((id, order) => ({ id, slug: id, name: id, description: '', order }));
const stations = ['s1', 's2', 's3'].map((id) => station({ id }));

const total = (values: readonly (number | null)[]) =>
  Math.round(values.reduce<number>((sum, value) => sum + (value ?? 0), 0) * 10) / 10;

it('months add up to their year, stations and categories to the town, and a naive loop finds the same', () => {
  fc.assert(
    fc.property(activities, (rows) => {
      const tables = tablesOf({ activities: rows, stations, categories });
      for (const year of ['2024', '2025', '2026']) {
        const query = { period: periodOf(year) };
        let naiveHeld = 0;
        let naiveTenths = 0;
        for (const row of rows) {
          if (
            row.state !== 'held' ||
            new Date(Date.parse(row.startsAt) + 28_800_000).getUTCFullYear() !== Number(year)
          ) {
            continue;
          }
          naiveHeld += 1;
          naiveTenths += Math.round((row.figures?.serviceHours ?? 0) * 10);
        }
        expect(metrics.activitiesHeld.value(tables, query)).toBe(naiveHeld);
        expect(metrics.serviceHours.value(tables, query)).toBe(naiveTenths / 10);
        expect(metrics.activitiesHeld.rowIds(tables, query)).toHaveLength(naiveHeld);

        for (const metric of Object.values(activityMetrics)) {
          const value = metric.value(tables, query);
          const months = monthsBetween(`${year}-01`, `${year}-12`);
          expect(total(months.map((month) => metric.value(tables, { period: periodOf(month) })))).toBe(value);
          const inScope = (scope: Scope) => metric.value(tables, { ...query, scope });
          expect(total(stations.map(({ id }) => inScope({ stationId: id })))).toBe(value);
          expect(total(categories.map(({ id }) => inScope({ categoryId: id })))).toBe(value);
        }
      }
    }),
    { numRuns: 200 },
  );
});

it('the document says what the metrics say, in every period', () => {
  fc.assert(
    fc.property(activities, (rows) => {
      const tables = tablesOf({ activities: rows, stations, categories });
      const document = metricsDocument(tables, settings, {
        asOf: '2026-11-24T10:32:00+08:00',
        datasetHash: null,
      });
      for (const { period, values } of [...document.periods, ...document.months]) {
        for (const metric of Object.values(activityMetrics)) {
          expect(values[metric.key]).toBe(metric.value(tables, { period: periodOf(period) }));
        }
      }
      for (const { id, periods } of document.stations) {
        for (const { period, values } of periods) {
          const query = { scope: { stationId: id }, period: periodOf(period) };
          expect(values['serviceHours']).toBe(metrics.serviceHours.value(tables, query));
        }
      }
    }),
    { numRuns: 100 },
  );
});
