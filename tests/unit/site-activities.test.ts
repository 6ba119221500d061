import { expect, test } from 'vitest';
import { activityMonthsOf } from '#site/subjects/activities/activity-months.ts';
import { activityStatus } from '#site/subjects/activities/activity-status.ts';
import { activityTotals } from '#site/subjects/activities/activity-totals.ts';
import { comingActivities } from '#site/subjects/activities/coming-activities.ts';
import { monthlyCounts } from '#site/subjects/activities/monthly-counts.ts';
import { storiesOf } from '#site/subjects/activities/stories.ts';
import { timeline } from '#site/subjects/activities/timeline.ts';
import { anActivity, aStory } from '../support/site-rows.ts';

const ids = (rows: readonly { id: string }[]) => rows.map((row) => row.id);

test('a planned activity is coming until its last day is over, then it waits to be recorded', () => {
  const fair = anActivity({
    state: 'planned',
    startsAt: '2026-03-05T09:00:00+08:00',
    endsAt: '2026-03-06T17:00:00+08:00',
  });
  expect(activityStatus(fair, '2026-03-06')).toBe('coming');
  expect(activityStatus(fair, '2026-03-07')).toBe('unrecorded');
});

test('coming activities are the soonest first and keep those cancelled', () => {
  const rows = [
    anActivity({ id: 'late', state: 'planned', startsAt: '2026-03-09T09:00:00+08:00', endsAt: null }),
    anActivity({ id: 'off', state: 'cancelled', startsAt: '2026-03-08T09:00:00+08:00', endsAt: null }),
    anActivity({ id: 'past', state: 'planned', startsAt: '2026-03-01T09:00:00+08:00', endsAt: null }),
    anActivity({ id: 'held', state: 'held', startsAt: '2026-03-08T09:00:00+08:00', endsAt: null }),
  ];
  expect(ids(comingActivities(rows, '2026-03-05'))).toEqual(['off', 'late']);
});

test('stories follow the day they were published, not the day of the event', () => {
  const rows = [
    anActivity({ id: 'told-late', startsAt: '2026-01-01T09:00:00+08:00', story: aStory('2026-02-20') }),
    anActivity({ id: 'told-soon', startsAt: '2026-02-01T09:00:00+08:00', story: aStory('2026-02-02') }),
    anActivity({ id: 'untold' }),
  ];
  expect(ids(storiesOf(rows))).toEqual(['told-soon', 'told-late']);
});

test('an activity late in the evening of Shanghai stays in its own month and day', () => {
  const [month, ...others] = activityMonthsOf([
    anActivity({ id: 'evening', startsAt: '2026-03-31T23:30:00+08:00', endsAt: null }),
    anActivity({ id: 'morning', startsAt: '2026-03-31T06:00:00+08:00', endsAt: null }),
  ]);
  expect(others).toEqual([]);
  expect(month?.key).toBe('2026-03');
  expect(month?.days.map((day) => [day.date, ids(day.activities)])).toEqual([
    ['2026-03-31', ['morning', 'evening']],
  ]);
});

test('totals leave out what was planned or cancelled', () => {
  const figures = { volunteerCount: 6, serviceHours: 12.5, signedHours: 12.5, servedCount: 40 };
  const totals = activityTotals([
    anActivity({ id: 'a', figures, story: aStory('2026-03-06') }),
    anActivity({ id: 'b', figures }),
    anActivity({ id: 'c', state: 'planned' }),
    anActivity({ id: 'd', state: 'cancelled' }),
  ]);
  expect(totals).toEqual({ held: 2, stories: 1, volunteerTurns: 12, serviceHours: 25, peopleServed: 80 });
});

test('a series by month has no gaps and ends with the last activity', () => {
  const series = monthlyCounts([
    anActivity({ id: 'a', startsAt: '2025-12-05T09:00:00+08:00' }),
    anActivity({ id: 'b', startsAt: '2026-02-05T09:00:00+08:00' }),
    anActivity({ id: 'c', startsAt: '2026-02-25T09:00:00+08:00' }),
    anActivity({ id: 'd', state: 'planned', startsAt: '2026-04-25T09:00:00+08:00' }),
  ]);
  expect(series).toEqual([
    { month: '2025-12', count: 1 },
    { month: '2026-01', count: 0 },
    { month: '2026-02', count: 2 },
  ]);
});

test('a series without held activities is empty', () => {
  expect(monthlyCounts([anActivity({ state: 'planned' })])).toEqual([]);
});

test('a timeline leaves out a month’s stories last, keeps the order of days and says how many it leaves out', () => {
  const [latest, earlier, ...others] = timeline(
    [
      anActivity({ id: 'old', startsAt: '2026-01-05T09:00:00+08:00' }),
      anActivity({ id: 'told', startsAt: '2026-02-05T09:00:00+08:00', story: aStory('2026-02-06') }),
      anActivity({ id: 'untold', startsAt: '2026-02-09T09:00:00+08:00' }),
      anActivity({ id: 'last', startsAt: '2026-02-20T09:00:00+08:00' }),
    ],
    12,
    2,
  );
  expect([latest?.month.key, latest && ids(latest.named), latest?.unnamed]).toEqual([
    '2026-02',
    ['last', 'told'],
    1,
  ]);
  expect(earlier && ids(earlier.named)).toEqual(['old']);
  expect(others).toEqual([]);
});
