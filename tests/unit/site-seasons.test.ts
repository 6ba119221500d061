import { expect, test } from 'vitest';
import type { OpeningSpan, Station } from '#content/schema/station.ts';
import { inPresentShape } from '#content/schema/in-present-shape.ts';
import { seasonText } from '#content/season/season-text.ts';
import { decodeOpening, encodeOpening } from '#site/subjects/stations/opening-code.ts';
import {
  coversYear,
  exceptionOn,
  formatSpans,
  openingState,
  openingWords,
  spansOn,
  weeklyLines,
} from '#site/subjects/stations/opening-hours.ts';
import { nextSeason } from '#site/subjects/stations/next-season.ts';

const daily = (opens: string, closes: string, season: OpeningSpan['season']): OpeningSpan[] =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens, closes, season }));
const tea = {
  hours: daily('09:00', '12:00', { from: '03-01', to: '10-31' }),
  exceptions: [] as Station['exceptions'],
};

test('what opens from March to October is closed in November, and says when it opens next', () => {
  const now = { day: '2026-11-24', time: '10:00' };
  const state = openingState(tea, now);
  expect(state).toEqual({ kind: 'closed', opensOn: '2027-03-01', opens: '09:00' });
  expect(openingWords(state, now)).toEqual({
    tone: 'closed',
    state: '未开放',
    next: '3月1日 周一 9:00 开门',
  });
});

test('it is open on the first and the last day of its season, and not on the days beside them', () => {
  const isOpen = (day: string) => openingState(tea, { day, time: '10:00' }).kind === 'open';
  expect(['2026-02-28', '2026-03-01', '2026-10-31', '2026-11-01'].map(isOpen)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('a season over New Year holds on both sides of it', () => {
  const winter = { ...tea, hours: daily('10:00', '16:00', { from: '11-15', to: '02-29' }) };
  const spans = (day: string) => spansOn(winter, day).length;
  expect(
    ['2026-11-14', '2026-11-15', '2027-01-01', '2027-02-28', '2028-02-29', '2027-03-01'].map(spans),
  ).toEqual([0, 1, 1, 1, 1, 0]);
});

test('the season is printed with the hours, and goes to the reader’s browser with them', () => {
  expect(weeklyLines(tea.hours)).toEqual([{ days: '3月至10月 每天', spans: '9:00—12:00' }]);
  const code = encodeOpening(tea, '2026-11-24');
  expect(code).toBe('1234567/03-01~10-31@09:00-12:00');
  expect(decodeOpening(code)).toEqual(tea);
  expect(seasonText({ from: '11-15', to: '02-29' })).toBe('11月15日至次年2月29日');
  expect(seasonText({ from: '11-01', to: '02-28' })).toBe('11月至次年2月');
  expect(coversYear(tea.hours)).toBe(false);
  expect(coversYear([...tea.hours, ...daily('10:00', '11:00', { from: '11-01', to: '02-29' })])).toBe(true);
});

test('schema.org gets the season that is, or that comes next', () => {
  const season = { from: '03-01', to: '10-31' };
  expect(nextSeason(season, '2026-05-01')).toEqual({ validFrom: '2026-03-01', validThrough: '2026-10-31' });
  expect(nextSeason(season, '2026-11-24')).toEqual({ validFrom: '2027-03-01', validThrough: '2027-10-31' });
  const winter = { from: '11-15', to: '02-29' };
  expect(nextSeason(winter, '2027-01-10')).toEqual({ validFrom: '2026-11-15', validThrough: '2027-02-28' });
});

test('hours of a dataset that knows no seasons hold all year', () => {
  const hours = [{ weekday: 1, opens: '09:00', closes: '12:00' }];
  expect(inPresentShape('stations', { hours }, 2)).toMatchObject({ hours: [{ ...hours[0], season: null }] });
});

test('opening hours that begin before six are told from the afternoon', () => {
  expect(formatSpans([{ opens: '02:00', closes: '08:00' }])).toBe('凌晨2:00—8:00');
  expect(formatSpans([{ opens: '00:00', closes: '02:00' }])).toBe('0:00—2:00');
  expect(formatSpans([{ opens: '06:00', closes: '08:00' }])).toBe('6:00—8:00');
});

const week = daily('09:00', '17:00', null);
const holiday = { from: '2026-10-01', to: '2026-10-07', spans: [], reason: '国庆假期' };
const duty = {
  from: '2026-10-03',
  to: '2026-10-03',
  spans: [{ opens: '10:00', closes: '12:00' }],
  reason: '值班',
};

test('exceptional days replace the week’s hours from their first day to their last, and no day beside', () => {
  const times = { hours: week, exceptions: [holiday] };
  const open = (day: string) => formatSpans(spansOn(times, day));
  expect(['2026-09-30', '2026-10-01', '2026-10-07', '2026-10-08'].map(open)).toEqual([
    '9:00—17:00',
    '不开放',
    '不开放',
    '9:00—17:00',
  ]);
  expect(openingState(times, { day: '2026-10-05', time: '10:00' })).toEqual({
    kind: 'closed',
    opensOn: '2026-10-08',
    opens: '09:00',
  });
});

test('of two exceptions on one day the shorter counts, since it was made for that day', () => {
  for (const exceptions of [
    [holiday, duty],
    [duty, holiday],
  ]) {
    expect(exceptionOn(exceptions, '2026-10-03')).toBe(duty);
    expect(exceptionOn(exceptions, '2026-10-04')).toBe(holiday);
    expect(formatSpans(spansOn({ hours: week, exceptions }, '2026-10-03'))).toBe('10:00—12:00');
  }
});

test('an exception opens what the week or the season leaves closed', () => {
  const times = { ...tea, exceptions: [{ ...duty, from: '2026-11-24', to: '2026-11-24' }] };
  expect(openingState(times, { day: '2026-11-24', time: '11:00' })).toMatchObject({
    kind: 'open',
    closes: '12:00',
  });
});

test('exceptions go to the reader’s browser until they are over', () => {
  const times = { hours: week, exceptions: [holiday, duty] };
  const before = decodeOpening(encodeOpening(times, '2026-10-01'));
  expect(before.exceptions).toEqual([
    { from: '2026-10-01', to: '2026-10-07', spans: [] },
    { from: '2026-10-03', to: '2026-10-03', spans: duty.spans },
  ]);
  expect(decodeOpening(encodeOpening(times, '2026-10-07')).exceptions).toHaveLength(1);
  expect(decodeOpening(encodeOpening(times, '2026-10-08')).exceptions).toEqual([]);
});
