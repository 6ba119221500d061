import { expect, test } from 'vitest';
import { isDay } from '#content/time/is-day.ts';
import {
  momentIn,
  shanghaiDay,
  shanghaiMoment,
  shanghaiTime,
  shanghaiWords,
} from '#content/time/shanghai.ts';

test('day and time are those of Shanghai, whatever the machine says', () => {
  expect(shanghaiDay('2026-03-05T15:59:59.999Z')).toBe('2026-03-05');
  expect(shanghaiDay('2026-03-05T16:00:00Z')).toBe('2026-03-06');
  expect(shanghaiDay(new Date('2025-12-31T16:30:00Z'))).toBe('2026-01-01');
  expect(shanghaiTime('2026-03-05T16:05:00Z')).toBe('00:05');
  expect(shanghaiMoment('2026-03-05T06:30:07.900Z')).toBe('2026-03-05T14:30:07+08:00');
  // China once had daylight saving time. It must not shift the days of those years.
  expect(shanghaiDay('1988-07-01T15:30:00Z')).toBe('1988-07-01');
});

test('years that no calendar knows stay what was typed', () => {
  expect(shanghaiDay('0026-11-05T12:00:00Z')).toBe('0026-11-05');
  expect(shanghaiDay('+012026-11-05T12:00:00Z')).toBe('+012026-11-05');
});

test('a time of a day there is a moment', () => {
  expect(momentIn('2026-03-05').toISOString()).toBe('2026-03-04T16:00:00.000Z');
  expect(momentIn('2026-03-05', '14:30').toISOString()).toBe('2026-03-05T06:30:00.000Z');
  expect(momentIn('2026-03-05', '24:00').toISOString()).toBe('2026-03-05T16:00:00.000Z');
  expect(momentIn('2026-03-05', '23:59:59.999').toISOString()).toBe('2026-03-05T15:59:59.999Z');
  expect(Number.isNaN(momentIn('2026-13-05').getTime())).toBe(true);
});

test('what is no moment is refused', () => {
  for (const ask of [shanghaiDay, shanghaiTime, shanghaiMoment, shanghaiWords({ dateStyle: 'long' })])
    expect(() => ask('昨天')).toThrow(RangeError);
});

test('words are Chinese', () => {
  expect(shanghaiWords({ month: 'long', day: 'numeric' })('2026-10-06T16:00:00Z')).toBe('10月7日');
});

test('a day is one of the calendar, written in full', () => {
  for (const day of ['2026-03-05', '2028-02-29', '1949-10-01']) expect(isDay(day), day).toBe(true);
  for (const text of [
    '2026-02-31',
    '2026-02-29',
    '2026-13-01',
    '2026-11-00',
    '2026-3-5',
    '2026-03-05 ',
    '',
    '今天',
  ])
    expect(isDay(text), text).toBe(false);
});
