import { expect, test } from 'vitest';
import type { OpeningSpan } from '#content/schema/station.ts';
import { weekdayGroups, weekdaysOf, type WeekdayGroup } from '#cms/fields/weekday-groups.ts';
import { weeklyRows } from '#cms/records/stations/weekly-rows.ts';

const week = '一二三四五六日';

/** Weekdays that the words of a pattern name. */
function named(words: string): number[] {
  if (words === '每天') return [1, 2, 3, 4, 5, 6, 7];
  const days = [...words.matchAll(/周(.)/g)].map(([, day = '']) => week.indexOf(day) + 1);
  const [from = 0, to = 0] = days;
  return words.includes('至') ? Array.from({ length: to - from + 1 }, (_, at) => from + at) : days;
}

test.each(Object.entries(weekdayGroups))(
  'the pattern %s stands for the days of its words, %s',
  (code, words) => {
    expect(weekdaysOf[code as WeekdayGroup]).toEqual(named(words));
  },
);

const open = (weekdays: readonly number[], opens = '09:00'): OpeningSpan[] =>
  weekdays.map((weekday) => ({ weekday, opens, closes: '17:00' }) as OpeningSpan);
const rowsOf = (hours: readonly OpeningSpan[]) => weeklyRows(hours).map(({ days, opens }) => [days, opens]);

test.each([
  [[1, 2, 3, 4, 5, 6, 7], ['daily']],
  [[1, 2, 3, 4, 5], ['mon-fri']],
  [[2, 3, 4, 5, 6, 7], ['tue-sun']],
  [
    [1, 3],
    ['mon', 'wed'],
  ],
  [[6, 7], ['sat-sun']],
  [
    [1, 2, 3, 4, 5, 7],
    ['mon-fri', 'sun'],
  ],
])('open on the days %j is written in the rows %j, each day once', (weekdays, rows) => {
  expect(rowsOf(open(weekdays))).toEqual(rows.map((days) => [days, '09:00']));
});

test('other hours are other rows', () => {
  expect(rowsOf([...open([1, 2, 3, 4, 5]), ...open([6, 7], '10:00')])).toEqual([
    ['mon-fri', '09:00'],
    ['sat-sun', '10:00'],
  ]);
});
