import { expect, it } from 'vitest';
import { usualDay } from '#cms/records/activities/usual-day.ts';
import { hasBegun } from '#cms/record/has-begun.ts';

it('takes what is recorded before nine in the morning for an activity of the day before', () => {
  expect(usualDay(new Date('2026-11-27T00:20:00+08:00'))).toBe('2026-11-26');
  expect(usualDay(new Date('2026-11-27T08:59:00+08:00'))).toBe('2026-11-26');
  expect(usualDay(new Date('2026-11-27T09:00:00+08:00'))).toBe('2026-11-27');
  expect(usualDay(new Date('2026-11-27T23:30:00+08:00'))).toBe('2026-11-27');
});

it('asks for people only of an activity that has begun, whatever the day', () => {
  const now = new Date('2026-11-27T10:00:00+08:00');
  expect(hasBegun({ date: '2026-11-27', starts: '09:00' }, now)).toBe(true);
  expect(hasBegun({ date: '2026-11-27', starts: '14:30' }, now)).toBe(false);
  expect(hasBegun({ date: '2026-11-26', starts: '' }, now)).toBe(true);
  expect(hasBegun({ date: '', starts: '09:00' }, now)).toBe(false);
});
