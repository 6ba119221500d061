import { expect, it } from 'vitest';
import { metricKeys, metrics } from '#content/metrics/index.ts';
import { metricsDocument } from '#content/metrics/metrics-document.ts';
import { metricsDocument as schema } from '#content/schema/metrics-document.ts';
import { activity, figures, need, settings, station, tablesOf, volunteerCount } from './rows.ts';

const source = { asOf: '2026-11-24T10:32:00+08:00', datasetHash: 'a'.repeat(64) };

it('a document follows its schema and defines every figure it holds', () => {
  const tables = tablesOf({
    activities: [activity({ id: 'a', figures })],
    needs: [need({ id: 'n', dispatchedOn: '2025-11-30' })],
    stations: [station({ id: 's1' })],
    volunteerCounts: [
      volunteerCount({ period: '2026', registered: 90, active: 40 }),
      volunteerCount({ period: '2026-Q1', registered: 90, active: 33 }),
      volunteerCount({ period: '2026', scope: 'station', stationId: 's1', registered: 20, active: 12 }),
    ],
  });
  const document = schema.parse(metricsDocument(tables, settings, source));
  const defined = document.metrics.map(({ key }) => key);
  const used = [...document.periods, ...document.months].flatMap(({ values }) => Object.keys(values));
  expect(defined).toEqual(expect.arrayContaining([...new Set(used)]));
  expect(document.periods.map(({ period }) => period)).toEqual(['all', '2025', '2026']);
  expect(document.months.map(({ period }) => period)).toEqual([
    '2025-11',
    '2025-12',
    '2026-01',
    '2026-02',
    '2026-03',
  ]);
  expect(document.parts.map(({ period }) => period)).toEqual(['2025-H2', '2025-Q4', '2026-H1', '2026-Q1']);
  expect(document.parts[3]?.values).toMatchObject({ activitiesHeld: 1, volunteersActive: 33 });
  expect(document.parts[0]?.values).toMatchObject({ needsPublished: 1, volunteersActive: null });
  expect(document.stations[0]?.periods[2]).toEqual({
    period: '2026',
    values: {
      activitiesHeld: 1,
      volunteerTurns: 5,
      serviceHours: 10,
      signedHours: 4,
      recordedHours: 6,
      peopleServed: 30,
      volunteersActive: 12,
    },
  });
});

it('a town without records has a document of zeros and no years', () => {
  const document = schema.parse(metricsDocument(tablesOf({}), settings, source));
  expect(document.months).toEqual([]);
  expect(document.periods).toHaveLength(1);
  expect(document.periods[0]?.values['activitiesHeld']).toBe(0);
});

it('equal rows give equal bytes', () => {
  const tables = () =>
    tablesOf({ activities: [activity({ id: 'a', figures })], stations: [station({ id: 's1' })] });
  expect(JSON.stringify(metricsDocument(tables(), settings, source))).toBe(
    JSON.stringify(metricsDocument(tables(), settings, source)),
  );
});

it('every metric is registered under its own key and says what it is in full', () => {
  for (const key of metricKeys) {
    expect(metrics[key].key).toBe(key);
    expect(metrics[key].definition).toMatch(/。$/);
    expect(metrics[key].caution).toMatch(/。$/);
  }
});
