import { expect, it } from 'vitest';
import { dayFault } from '#cms/ranges/day-fault.ts';
import { dayRanges } from '#cms/ranges/day-ranges.ts';
import { numberFault } from '#cms/ranges/number-fault.ts';
import { numberIn } from '#cms/ranges/number-in.ts';

const now = new Date('2026-11-30T10:00:00+08:00');
const activity = (value: unknown) => dayFault(value, { label: '日期', range: dayRanges.activity }, now);
const noted = (value: unknown) => dayFault(value, { label: '日期', range: dayRanges.noted }, now);

it('reads a number to its end or not at all', () => {
  expect(['12', ' 12.5 ', '１２', '-2', '+3'].map(numberIn)).toEqual([12, 12.5, 12, -2, 3]);
  expect(['', '  '].map(numberIn)).toEqual([null, null]);
  const unclear = [
    '两小时',
    '2小时',
    '12,5',
    '1e3',
    '0x10',
    'Infinity',
    '2-3',
    '１２，５',
    '2.',
    '.5',
    '1 2',
  ];
  expect(unclear.map(numberIn)).toEqual(unclear.map(() => 'unclear'));
});

it('takes the first and the last value of a range and refuses what lies beyond', () => {
  const kind = { label: '人数', whole: true, range: { min: 1, max: 5 } };
  expect([1, 5, '3', '', null, undefined].map((value) => numberFault(value, kind))).toEqual(
    [1, 5, '3', '', null, undefined].map(() => null),
  );
  for (const value of [0, 6, -1, 2.5, '两', NaN, Infinity, {}, [], true])
    expect(numberFault(value, kind), String(value)).toMatch(/人数/);
});

it('takes the first and the last day of a range and refuses those beside them', () => {
  expect(activity('2012-01-01')).toBeNull();
  expect(activity('2011-12-31')).toContain('应在 2012-01-01 到 2028-11-30 之间');
  expect(activity('2028-11-30')).toBeNull();
  expect(activity('2028-12-01')).toContain('年份可能写错了');
  expect(noted('2026-11-30')).toBeNull();
  expect(noted('2026-12-01')).toBe('日期不能晚于今天。');
});

it('counts the day in China: late in the evening before is the day before', () => {
  expect(activity('2011-12-31T15:59:59.000Z')).toContain('2011-12-31');
  expect(activity('2011-12-31T16:00:00.000Z')).toBeNull();
  expect(noted('2026-11-30T15:59:59.999Z')).toBeNull();
  expect(noted('2026-11-30T16:00:00.000Z')).not.toBeNull();
});

it('refuses what is no date of the calendar', () => {
  for (const value of [
    'abc',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '3/5/2026',
    '2026.3.5',
    5,
    {},
    '20260305',
  ])
    expect(activity(value), String(value)).toContain('不是日历上有的日期');
  expect(activity('2028-02-29')).toBeNull();
});
