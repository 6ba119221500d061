import { describe, expect, it } from 'vitest';
import { metrics, periodOf } from '#content/metrics/index.ts';
import { need, tablesOf } from './rows.ts';

const tables = tablesOf({
  needs: [
    need({ id: 'open', dispatchedOn: '2025-12-31' }),
    need({ id: 'quick', state: 'done', submittedOn: '2026-02-28', doneOn: '2026-03-01' }),
    need({ id: 'same-day', state: 'rated', submittedOn: '2026-03-05', doneOn: '2026-03-05' }),
    need({ id: 'wish-open', channel: 'wish', dispatchedOn: '2026-01-01' }),
    need({
      id: 'wish-done',
      channel: 'wish',
      state: 'done',
      submittedOn: '2026-01-01',
      doneOn: '2026-04-01',
    }),
  ],
});

describe('figures of needs', () => {
  it('date publication by the day of dispatch and answers by the day they were done', () => {
    expect(metrics.needsPublished.rowIds(tables, { period: periodOf('2025') })).toEqual(['open']);
    expect(metrics.needsPublished.value(tables, { period: periodOf('2026') })).toBe(4);
    expect(metrics.needsAnswered.rowIds(tables, { period: periodOf('2026-03') })).toEqual([
      'quick',
      'same-day',
    ]);
    expect(metrics.needsAnswered.value(tables)).toBe(3);
  });

  it('take the median of days from handing in to done', () => {
    expect(metrics.medianDaysToAnswer.value(tables)).toBe(1);
    expect(metrics.medianDaysToAnswer.value(tables, { period: periodOf('2026-03') })).toBe(0.5);
    expect(metrics.medianDaysToAnswer.value(tables, { period: periodOf('2024') })).toBeNull();
  });

  it('give the fulfilled share of the wishes published in the period', () => {
    expect(metrics.wishesPublished.value(tables)).toBe(2);
    expect(metrics.wishesFulfilled.value(tables)).toBe(1);
    expect(metrics.wishFulfilment.value(tables)).toBe(50);
    expect(metrics.wishFulfilment.value(tables, { period: periodOf('2026-03') })).toBe(100);
    expect(metrics.wishFulfilment.value(tablesOf({}))).toBeNull();
  });

  it('cannot be narrowed to a station and say so by null', () => {
    expect(metrics.needsPublished.value(tables, { scope: { stationId: 's1' } })).toBeNull();
    expect(metrics.needsPublished.rowIds(tables, { scope: { stationId: 's1' } })).toEqual([]);
  });
});
