import { expect, test } from 'vitest';
import { monthDayOf } from '#cms/dates/month-day-of.ts';
import { weeklySpans } from '#cms/records/stations/weekly-spans.ts';

test.each([
  ['3月1日', false, '03-01'],
  ['3月1号', true, '03-01'],
  ['3-1', false, '03-01'],
  ['3.1', true, '03-01'],
  ['１０月', false, '10-01'],
  ['10月', true, '10-31'],
  ['4月底', false, '04-30'],
  [' 11 月 5 日 ', true, '11-05'],
])('a day of every year written %s (end of a season: %s) is %s', (text, isEnd, day) => {
  expect(monthDayOf(text, isEnd)).toBe(day);
});

test.each(['', '13月', '3月32日', '春天', '3月1日至5日', '2月30日', '0月1日'])(
  '%j is no day of a year',
  (text) => {
    expect(monthDayOf(text)).toBeNull();
  },
);

const row = { days: 'sat-sun', opens: '09:00', closes: '17:00' } as const;
const all = { opens: '09:00', closes: '17:00', season: null };

test('a row of hours is a span for each of its days, all year round where it names no season', () => {
  expect(weeklySpans([row])).toEqual([
    { weekday: 6, ...all },
    { weekday: 7, ...all },
  ]);
  expect(weeklySpans([{ ...row, seasonFrom: null, seasonTo: null }])).toEqual(weeklySpans([row]));
});

test('a season is known by both of its ends, the last month to its last day', () => {
  const season = { from: '03-01', to: '10-31' };
  expect(weeklySpans([{ ...row, seasonFrom: '3月', seasonTo: '10月' }]).map((span) => span.season)).toEqual([
    season,
    season,
  ]);
  expect(weeklySpans([{ ...row, seasonFrom: '3月' }]).map((span) => span.season)).toEqual([null, null]);
});

test.each([{ days: null }, { opens: null }, { closes: null }, { opens: '' }, { closes: '' }])(
  'a row that is not filled in yet counts nothing: %j',
  (missing) => {
    expect(weeklySpans([{ ...row, ...missing }])).toEqual([]);
  },
);

test('what is written twice counts once; no rows are no hours', () => {
  expect(weeklySpans([row, row, { ...row, days: 'sun' }])).toHaveLength(2);
  expect([weeklySpans([]), weeklySpans(null), weeklySpans(undefined)]).toEqual([[], [], []]);
});
