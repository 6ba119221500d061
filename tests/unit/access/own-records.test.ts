import { expect, test } from 'vitest';
import { ownRecords } from '#cms/access/own-records.ts';
import type { User } from '#cms/payload-types.ts';

const clerk = (stations: unknown[]) => ({ id: 'u', stations }) as unknown as User;

test('own records are those of one’s stations, or of oneself', () => {
  expect(ownRecords(clerk(['a', { id: 'b' }]), 'activities')).toEqual({ station: { in: ['a', 'b'] } });
  expect(ownRecords(clerk(['a']), 'stations')).toEqual({ id: { in: ['a'] } });
  expect(ownRecords(clerk([]), 'media')).toEqual({ createdBy: { equals: 'u' } });
});

test('whoever has no station has no records of one, and nobody owns what knows no owner', () => {
  expect(ownRecords(clerk([]), 'activities')).toBe(false);
  expect(ownRecords(clerk([null]), 'needs')).toBe(false);
  expect(ownRecords(clerk(['a']), 'villages')).toBe(false);
});
