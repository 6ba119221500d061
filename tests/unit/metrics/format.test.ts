import { expect, it } from 'vitest';
import { formatMoment, formatPeriod, formatValue, formatWithUnit } from '#content/metrics/index.ts';

it('figures are printed with separated thousands, their decimals and their unit', () => {
  expect(formatValue(12345.67, { decimals: 1 })).toBe('12,345.7');
  expect(formatValue(12, { decimals: 1 })).toBe('12');
  expect(formatValue(12, { decimals: 1 }, { fixed: true })).toBe('12.0');
  expect(formatValue(null, { decimals: 0 })).toBe('—');
  expect(formatWithUnit(98.46, { decimals: 1, unit: '%' })).toBe('98.5%');
  expect(formatWithUnit(260, { decimals: 0, unit: '场' })).toBe('260 场');
  expect(formatWithUnit(null, { decimals: 0, unit: '场' })).toBe('—');
});

it('moments and periods are printed as people write them', () => {
  expect(formatMoment('2026-11-04T08:05:00+08:00')).toBe('2026年11月4日 08:05');
  expect(formatPeriod('2026-03')).toBe('2026年3月');
  expect(formatPeriod('2026')).toBe('2026年');
  expect(formatPeriod('all')).toBe('历年合计');
});
