import type { FieldHookArgs } from 'payload';
import { expect, test } from 'vitest';
import { fillSlipNumber } from '#cms/records/points/fill-slip-number.ts';

const numberOf = (args: { value?: unknown; originalDoc?: object }) => fillSlipNumber(args as FieldHookArgs);

test.each([undefined, null, ''])('a redemption that comes with %j gets a number of its day', (value) => {
  expect(numberOf({ value })).toMatch(/^DH20\d{6}-[2-9AC-HJKMNP-Y]{5}$/);
});

test('no two get the same one', () => {
  const numbers = Array.from({ length: 200 }, () => numberOf({}));
  expect(new Set(numbers).size).toBe(200);
});

test('a number that is given stays, and the one that a redemption has is changed by nobody', () => {
  expect(numberOf({ value: 'DH20260305-AB2CD' })).toBe('DH20260305-AB2CD');
  expect(numberOf({ value: 'DH20260305-OTHER', originalDoc: { slipNumber: 'DH20260305-AB2CD' } })).toBe(
    'DH20260305-AB2CD',
  );
});
