import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOf } from '#cms/exchange/cells/date-of.ts';
import { nameKey } from '#cms/exchange/cells/name-key.ts';
import { numberOf } from '#cms/exchange/cells/number-of.ts';
import { timeOf } from '#cms/exchange/cells/time-of.ts';

test.each([
  ['2026.3.5', '2026-03-05'],
  ['2026/3/5', '2026-03-05'],
  ['2026-03-05', '2026-03-05'],
  ['2026年3月5日', '2026-03-05'],
  ['2026 年 3 月 5 日', '2026-03-05'],
  ['２０２６．３．５', '2026-03-05'],
  ['20260305', '2026-03-05'],
  ['26.3.5', '2026-03-05'],
  ['3月5日', '2026-03-05'],
  ['3.5', '2026-03-05'],
  ['2026-03-05 14:30', '2026-03-05'],
  [46086, '2026-03-05'],
  ['46086', '2026-03-05'],
  [46086.6, '2026-03-05'],
  [new Date('2026-03-05T00:00:00Z'), '2026-03-05'],
])('the day in %s is understood', (cell, day) => {
  expect(dateOf(cell, 2026)).toBe(day);
});

test.each(['', '待定', '2026.13.1', '2月30日', '12', 12, 99_999, null, '2026.3'])('%s is no day', (cell) => {
  expect(dateOf(cell, 2026)).toBeNull();
});

test('every day is understood as Excel stores it and as people write it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 30_000, max: 60_000 }), (serial) => {
      const day = new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
      const [year = '', month = '', date = ''] = day.split('-');
      expect(dateOf(serial, 2000)).toBe(day);
      expect(dateOf(`${year}.${Number(month)}.${Number(date)}`, 2000)).toBe(day);
      expect(dateOf(`${Number(month)}月${Number(date)}日`, Number(year))).toBe(day);
    }),
  );
});

test.each([
  ['9:30', '09:30'],
  ['上午9点半', '09:30'],
  ['下午2:00', '14:00'],
  ['14时', '14:00'],
  ['2026-03-05 08:05', '08:05'],
  [0.375, '09:00'],
  ['全天', null],
])('the time in %s is understood', (cell, time) => {
  expect(timeOf(cell)).toBe(time);
});

test.each([
  ['１２', 12],
  ['1,200', 1200],
  ['15人', 15],
  ['2.5小时', 2.5],
  ['约30人次', 30],
  ['十五', null],
  ['', null],
])('the number in %s is understood', (cell, number) => {
  expect(numberOf(cell)).toBe(number);
});

test('one person written in several ways is one person', () => {
  expect(
    new Set(['张三', '张 三', ' 张三　', '张三（村医）', '张三 13800000000', '张·三'].map(nameKey)).size,
  ).toBe(1);
});
