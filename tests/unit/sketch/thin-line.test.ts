import { expect, test } from 'vitest';
import { curvePath, flattenCurve } from '#site/subjects/sketch/curve.ts';
import { distanceTo } from '#site/subjects/sketch/geometry.ts';
import { thinLine } from '#site/subjects/sketch/thin-line.ts';
import type { Point } from '#site/subjects/sketch/view.ts';

/** A bend of a river, recorded every two pixels. */
const river = Array.from({ length: 300 }, (_, index): Point => [index * 2, 60 * Math.sin(index / 18)]);

test('a line recorded too finely is drawn from a fraction of its points, and looks the same', () => {
  const thinned = thinLine(river);
  expect(thinned.length).toBeLessThan(river.length / 4);
  const line = flattenCurve(thinned, false);
  expect(Math.max(...river.map((point) => distanceTo(point, line)))).toBeLessThan(1);
});

test('a thinned line begins and ends where the record does', () => {
  const thinned = thinLine(river);
  expect([thinned[0], thinned.at(-1)]).toEqual([river[0], river.at(-1)]);
});

test('a shape of few corners keeps them all', () => {
  const field: Point[] = [
    [0, 0],
    [3, 0],
    [3, 2],
  ];
  expect(thinLine(field)).toEqual(field);
});

test('a smooth line is written with relative numbers, the first bend in full and the rest as its reflection', () => {
  const path = curvePath(
    [
      [0, 0],
      [6, 0],
      [12, 6],
    ],
    false,
  );
  expect(path).toBe('M0 0c1 0 4-1 6 0s5 5 6 6');
});
