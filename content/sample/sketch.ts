import type { z } from 'zod';
import type { SketchFeature } from '../schema/sketch.ts';
import { luck } from './luck.ts';
import { readList } from './read-source.ts';
import { sketchSource } from './shapes.ts';

type Point = readonly [number, number];

/** Origin from which sketch.yaml counts kilometres: the town's market street. */
const origin = { latitude: 27.205, longitude: 106.512 };
const kilometresPerDegree = { latitude: 110.8, longitude: 99.1 };
/** Number of steps drawn between two given points. */
const between = 6;
/** Number of corners of an area. */
const corners = 36;

function toDegrees([east, north]: Point): [number, number] {
  const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
  return [
    round(origin.longitude + east / kilometresPerDegree.longitude),
    round(origin.latitude + north / kilometresPerDegree.latitude),
  ];
}

/** A smooth line through the given points (Catmull–Rom). */
function smooth(points: readonly Point[]): Point[] {
  const at = (index: number): Point => points[Math.min(points.length - 1, Math.max(0, index))] ?? [0, 0];
  const line = points.slice(0, -1).flatMap((_, index) =>
    Array.from({ length: between }, (__, step): Point => {
      const t = step / between;
      const [a, b, c, d] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
      const on = (axis: 0 | 1) =>
        0.5 *
        (2 * b[axis] +
          (c[axis] - a[axis]) * t +
          (2 * a[axis] - 5 * b[axis] + 4 * c[axis] - d[axis]) * t * t +
          (3 * b[axis] - a[axis] - 3 * c[axis] + d[axis]) * t * t * t);
      return [on(0), on(1)];
    }),
  );
  return [...line, at(points.length - 1)];
}

/** A soft, slightly uneven area around a point, for hills, woods and hamlets. */
function area([east, north]: Point, [width, height]: Point, turn: number, name: string): Point[] {
  const chance = luck(`sketch:${name}:${east}:${north}`);
  const waves = [2, 3, 5].map((count) => ({
    count,
    strength: 0.2 * chance.next() * (2 / count),
    phase: chance.next() * 7,
  }));
  const angle = (turn * Math.PI) / 180;
  return Array.from({ length: corners }, (_, corner): Point => {
    const round = (corner / corners) * 2 * Math.PI;
    const radius = waves.reduce(
      (sum, { count, strength, phase }) => sum + strength * Math.sin(count * round + phase),
      1,
    );
    const [x, y] = [Math.cos(round) * width * radius, Math.sin(round) * height * radius];
    return [
      east + x * Math.cos(angle) - y * Math.sin(angle),
      north + x * Math.sin(angle) + y * Math.cos(angle),
    ];
  });
}

function pointsOf({ along, at, size, turn, name }: z.infer<typeof sketchSource>): Point[] {
  if (along !== undefined) return smooth(along);
  if (at !== undefined && size !== undefined) return area(at, size, turn, name);
  throw new Error(`sketch.yaml: “${name}”要么写 along，要么写 at 和 size。`);
}

/** Reads the town's sketch basemap from sketch.yaml: smooth lines and soft areas, no borders. */
export function readSketch(): SketchFeature[] {
  return readList('sketch.yaml', sketchSource).map((source) => ({
    kind: source.kind,
    name: source.name,
    points: pointsOf(source).map(toDegrees),
  }));
}
