import { expect, test } from 'vitest';
import type { SketchFeature } from '#content/schema/sketch.ts';
import { drawSketch } from '#site/subjects/sketch/draw-sketch.ts';

const view = { zoom: 14, left: 0, top: 0, width: 900, height: 600 };
/** Degrees of a pixel in the view: the inverse of its projection. */
const degrees = (x: number, y: number): [number, number] => {
  const world = 256 * 2 ** view.zoom;
  const mercator = Math.PI * (1 - (2 * y) / world);
  return [(x / world) * 360 - 180, (Math.atan(Math.sinh(mercator)) * 180) / Math.PI];
};
const feature = (kind: SketchFeature['kind'], name: string, points: [number, number][]) =>
  ({ kind, name, points: points.map(([x, y]) => degrees(x, y)) }) as unknown as SketchFeature;
const line: [number, number][] = [
  [60, 300],
  [450, 310],
  [840, 300],
];
const letters = (svg: string) =>
  [...svg.matchAll(/<text class="([^"]+)"[^>]*>([^<]+)<\/text>/g)].map(
    ([, kind, text]) => `${kind}: ${text}`,
  );

test('a river and a road carry their names, letter by letter; a line without a name carries none', () => {
  expect(letters(drawSketch([feature('river', '青衣水', line)], view))).toEqual(
    [...'青衣水'].map((letter) => `label water: ${letter}`),
  );
  expect(letters(drawSketch([feature('road', '', line)], view))).toEqual([]);
});

test('a name that would lie on what is taken is written elsewhere or not at all', () => {
  const hill = feature('hill', '云台山', [
    [300, 200],
    [600, 200],
    [600, 400],
    [300, 400],
  ]);
  expect(letters(drawSketch([hill], view))).toEqual(['label height: 云台山']);
  expect(letters(drawSketch([hill], view, [[0, 0, 900, 600]]))).toEqual([]);
});

test('what a map does not have leaves no empty lines in it', () => {
  const paths = (svg: string) =>
    [...svg.matchAll(/<path class="([^"]+)" d="([^"]*)"/g)].map(([, kind, d]) => [kind, d]);
  expect(paths(drawSketch([], view))).toEqual([]);
  const wood = feature('wood', '', [
    [100, 100],
    [800, 100],
    [800, 500],
    [100, 500],
  ]);
  const drawn = paths(drawSketch([wood], view));
  expect(drawn.map(([kind]) => kind)).toContain('trees');
  expect(drawn.filter(([, d]) => d === '')).toEqual([]);
});
