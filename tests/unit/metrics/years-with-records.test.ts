import { expect, it } from 'vitest';
import { monthsAround } from '#content/metrics/periods.ts';
import { metricsDocument } from '#content/metrics/metrics-document.ts';
import { activity, settings, tablesOf } from './rows.ts';

const source = { asOf: '2026-11-24T08:00:00+08:00', datasetHash: null };
const held = (startsAt: string) =>
  activity({
    id: startsAt,
    slug: startsAt.replace(/\D/g, ''),
    startsAt,
    state: 'held',
    figures: { volunteerCount: 1, servedCount: 1, serviceHours: 1, signedHours: 0 },
  });

it('one activity of the year 26 adds its own year and none of those after it', () => {
  const tables = tablesOf({
    activities: [held('0026-11-05T09:00:00+08:00'), held('2026-02-05T09:00:00+08:00')],
  });
  const { periods, months } = metricsDocument(tables, settings, source);
  expect(periods.map(({ period }) => period)).toEqual(['all', '0026', '2026']);
  expect(months.map(({ period }) => period)).toEqual(['0026-11', '0026-12', '2026-01', '2026-02']);
});

it('a month without records between others is there, whatever their order; of nothing comes nothing', () => {
  expect(monthsAround(['2026-02', '2025-11'])).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(monthsAround(['2024-12', '2026-01'])).toEqual(['2024-12', '2026-01']);
  expect(monthsAround([])).toEqual([]);
});

it('a month in which everything was cancelled or is still planned is no month of records', () => {
  const off = (state: 'cancelled' | 'planned', startsAt: string) =>
    activity({ id: startsAt, state, startsAt });
  const tables = tablesOf({
    activities: [
      held('2026-02-05T09:00:00+08:00'),
      off('cancelled', '2025-05-05T09:00:00+08:00'),
      off('planned', '2027-05-05T09:00:00+08:00'),
    ],
  });
  expect(metricsDocument(tables, settings, source).months.map(({ period }) => period)).toEqual(['2026-02']);
});
