import { findSpots } from './find-spots.ts';
import { rooms } from './rooms.ts';
import type { Spot } from './spot.ts';

/** A small random number generator from 0 to 1 (mulberry32). The same seed chooses the same changes. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const overlaps = (one: Spot, other: Spot) =>
  one.file === other.file && one.start < other.end && other.start < one.end;

/** Chooses `count` changes: each room gets its share, with at most three per file and none inside another. */
export function chooseSpots(count: number, seed: number): Spot[] {
  const next = numbersFrom(seed);
  const all = rooms.reduce((sum, { share }) => sum + share, 0);
  return rooms.flatMap(({ folders, share }) => {
    const left = folders.flatMap(findSpots);
    const chosen: Spot[] = [];
    const wanted = Math.round((count * share) / all);
    while (chosen.length < wanted && left.length > 0) {
      const [spot] = left.splice(Math.floor(next() * left.length), 1);
      if (spot === undefined || chosen.some((other) => overlaps(spot, other))) continue;
      if (chosen.filter(({ file }) => file === spot.file).length < 3) chosen.push(spot);
    }
    return chosen;
  });
}
