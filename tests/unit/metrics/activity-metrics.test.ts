import { describe, expect, it } from 'vitest';
import { metrics, periodOf } from '#content/metrics/index.ts';
import { activity, figures, tablesOf, team } from './rows.ts';

describe('figures of activities', () => {
  it('count what was held, not what is planned or was cancelled', () => {
    const tables = tablesOf({
      activities: [
        activity({ id: 'a', figures }),
        activity({ id: 'b', state: 'planned' }),
        activity({ id: 'c', state: 'cancelled', figures }),
        activity({ id: 'd' }),
      ],
    });
    expect(metrics.activitiesHeld.value(tables)).toBe(2);
    expect(metrics.activitiesHeld.rowIds(tables)).toEqual(['a', 'd']);
    expect(metrics.volunteerTurns.value(tables)).toBe(5);
    expect(metrics.peopleServed.value(tables)).toBe(30);
  });

  it('split service hours into signed and recorded without loss', () => {
    const tables = tablesOf({
      activities: [
        ...[0.1, 0.2, 0.7].map((serviceHours, n) =>
          activity({ id: `a${n}`, figures: { ...figures, serviceHours, signedHours: 0.1 } }),
        ),
        // Held, but its figures are not filled in yet.
        activity({ id: 'without' }),
      ],
    });
    expect(metrics.serviceHours.value(tables)).toBe(1);
    expect(metrics.signedHours.value(tables)).toBe(0.3);
    expect(metrics.recordedHours.value(tables)).toBe(0.7);
  });

  it('put the last second of a month into that month and midnight into the next', () => {
    const tables = tablesOf({
      activities: [
        activity({ id: 'before', startsAt: '2025-12-31T23:59:59+08:00' }),
        activity({ id: 'midnight', startsAt: '2026-01-01T00:00:00+08:00' }),
        activity({ id: 'leap', startsAt: '2028-02-29T23:59:59+08:00' }),
      ],
    });
    expect(metrics.activitiesHeld.rowIds(tables, { period: periodOf('2025-12') })).toEqual(['before']);
    expect(metrics.activitiesHeld.rowIds(tables, { period: periodOf('2025') })).toEqual(['before']);
    expect(metrics.activitiesHeld.rowIds(tables, { period: periodOf('2026-01') })).toEqual(['midnight']);
    expect(metrics.activitiesHeld.rowIds(tables, { period: periodOf('2028-02') })).toEqual(['leap']);
  });

  it('count an activity that runs past midnight on the day it began', () => {
    const tables = tablesOf({
      activities: [
        activity({ id: 'a', startsAt: '2026-01-31T20:00:00+08:00', endsAt: '2026-02-01T01:00:00+08:00' }),
      ],
    });
    expect(metrics.activitiesHeld.value(tables, { period: periodOf('2026-01') })).toBe(1);
    expect(metrics.activitiesHeld.value(tables, { period: periodOf('2026-02') })).toBe(0);
  });

  it('are narrowed by station, team, project and category together', () => {
    const tables = tablesOf({
      activities: [
        activity({ id: 'a', teamIds: ['t1', 't2'], projectId: 'p1' }),
        activity({ id: 'b', teamIds: ['t2'], projectId: 'p1' }),
        activity({ id: 'c', teamIds: ['t2'], stationId: 's2', categoryId: 'c2' }),
      ],
    });
    expect(metrics.activitiesHeld.rowIds(tables, { scope: { teamId: 't2' } })).toEqual(['a', 'b', 'c']);
    expect(metrics.activitiesHeld.rowIds(tables, { scope: { teamId: 't2', stationId: 's2' } })).toEqual([
      'c',
    ]);
    expect(metrics.activitiesHeld.rowIds(tables, { scope: { projectId: 'p1', teamId: 't1' } })).toEqual([
      'a',
    ]);
    expect(metrics.activitiesHeld.value(tables, { scope: { categoryId: 'c9' } })).toBe(0);
  });

  it('count an activity of two teams for each team', () => {
    const tables = tablesOf({
      activities: [activity({ id: 'a', teamIds: ['t1', 't2'] })],
      teams: [team({ id: 't1' }), team({ id: 't2' }), team({ id: 't3' })],
    });
    const held = (teamId: string) => metrics.activitiesHeld.value(tables, { scope: { teamId } });
    expect(['t1', 't2', 't3'].map(held)).toEqual([1, 1, 0]);
  });
});
