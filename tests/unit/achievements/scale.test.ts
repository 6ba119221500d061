import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scaleFor } from '#site/subjects/achievements/scale.ts';

it('an axis holds its largest value and has few, evenly spaced ticks', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2_000_000), { minLength: 1, maxLength: 30 }), (values) => {
      const { max, ticks } = scaleFor(values);
      expect(max).toBeGreaterThanOrEqual(Math.max(...values));
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(ticks).toEqual(ticks.map((_, index) => (ticks[0] ?? 0) * (index + 1)));
    }),
  );
});

it('ticks of counts are whole numbers', () => {
  expect(scaleFor([3]).ticks).toEqual([1, 2, 3]);
  expect(scaleFor([26]).ticks).toEqual([10, 20, 30]);
  expect(scaleFor([0, 0])).toEqual({ max: 1, ticks: [] });
});
