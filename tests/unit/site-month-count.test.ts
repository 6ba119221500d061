import { expect, test } from 'vitest';
import { activityMonthsOf } from '#site/subjects/activities/activity-months.ts';
import { monthCount } from '#site/subjects/activities/month-count.ts';
import { anActivity } from '../support/site-rows.ts';

const countOf = (...states: ('planned' | 'held' | 'cancelled')[]) => {
  const [month] = activityMonthsOf(
    states.map((state, number) => anActivity({ id: `a${String(number)}`, state })),
  );
  if (!month) throw new Error('no month');
  return monthCount(month);
};

test('a month to come says how many activities are announced, not that there are none', () => {
  expect(countOf('planned', 'planned', 'cancelled')).toBe('预告 2 场');
});

test('a month that is going on says what was held and what is still to come', () => {
  expect(countOf('held', 'planned')).toBe('1 场，另预告 1 场');
});

test('a past month says what was held, and one of cancelled activities alone says so', () => {
  expect(countOf('held', 'held')).toBe('2 场');
  expect(countOf('cancelled')).toBe('已取消');
});
