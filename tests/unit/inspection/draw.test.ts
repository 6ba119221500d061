import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceToMiss, excludedFaults, usualSize } from '#content/spot-check/chance-to-miss.ts';
import { draw } from '#content/spot-check/draw.ts';

const seed = { datasetHash: 'ab'.repeat(32), number: '386021' };
const ids = Array.from({ length: 300 }, (_, n) => `activity-${n}`);

test('a draw is what anybody gets who sorts by SHA-256 of hash, number and identifier', () => {
  const byHand = ids
    .map((id) => ({
      id,
      lot: createHash('sha256').update(`${seed.datasetHash}:${seed.number}:${id}`).digest('hex'),
    }))
    .sort((a, b) => a.lot.localeCompare(b.lot, 'en'))
    .slice(0, 10)
    .map(({ id }) => id);
  expect(draw(ids, seed, 10)).toEqual(byHand);
});

test('the order of the records, and one that is named twice, change nothing', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(ids, { minLength: 300 }), (shuffled) => {
      expect(draw([...shuffled, 'activity-7'], seed, 20)).toEqual(draw(ids, seed, 20));
    }),
    { numRuns: 20 },
  );
});

test('another number or other data draw others, and a smaller draw is the beginning of a larger', () => {
  expect(draw(ids, { ...seed, number: '386022' }, 20)).not.toEqual(draw(ids, seed, 20));
  expect(draw(ids, { ...seed, datasetHash: 'cd'.repeat(32) }, 20)).not.toEqual(draw(ids, seed, 20));
  expect(draw(ids, seed, 59).slice(0, 20)).toEqual(draw(ids, seed, 20));
  expect(draw(ids.slice(0, 4), seed, 59)).toHaveLength(4);
});

test('every record is drawn about as often as any other', () => {
  const times = new Map<string, number>();
  for (let number = 1_000; number < 3_000; number += 1)
    for (const id of draw(ids.slice(0, 20), { ...seed, number: String(number) }, 5))
      times.set(id, (times.get(id) ?? 0) + 1);
  // 2,000 draws of 5 of 20: 500 each, with a standard deviation of about 19.
  for (const count of times.values()) expect(Math.abs(count - 500)).toBeLessThan(100);
});

test('59 without a fault exclude 5 of 100 with 95 % certainty in a large town, 58 do not', () => {
  expect(usualSize).toBe(59);
  expect(chanceToMiss(1_000_000, 50_000, 59)).toBeLessThan(0.05);
  expect(chanceToMiss(1_000_000, 50_000, 58)).toBeGreaterThan(0.05);
});

test('what a draw excludes is named in whole records, and nothing is claimed without a draw', () => {
  expect(excludedFaults(100, 100)).toBe(1);
  expect(excludedFaults(100, 10)).toBe(25);
  expect(excludedFaults(3, 1)).toBe(3);
  expect(excludedFaults(100, 0)).toBeNull();
  expect(excludedFaults(0, 10)).toBeNull();
});
