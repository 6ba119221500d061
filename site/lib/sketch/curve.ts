import type { Point } from './view.ts';

/** A number of a path, one decimal, without a needless zero. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function neighbours(points: readonly Point[], index: number, closed: boolean): [Point, Point, Point, Point] {
  const count = points.length;
  const at = (i: number): Point => {
    const j = closed ? (i + count) % count : Math.max(0, Math.min(count - 1, i));
    return points[j] ?? [0, 0];
  };
  return [at(index - 1), at(index), at(index + 1), at(index + 2)];
}

/** Path data of a smooth line through all points (Catmull–Rom), as if drawn with one sweep of the hand. */
export function curvePath(points: readonly Point[], closed: boolean): string {
  const start = points[0] ?? [0, 0];
  let path = `M${short(start[0])} ${short(start[1])}`;
  const segments = closed ? points.length : points.length - 1;
  for (let index = 0; index < segments; index += 1) {
    const [p0, p1, p2, p3] = neighbours(points, index, closed);
    const numbers = [
      p1[0] + (p2[0] - p0[0]) / 6,
      p1[1] + (p2[1] - p0[1]) / 6,
      p2[0] - (p3[0] - p1[0]) / 6,
      p2[1] - (p3[1] - p1[1]) / 6,
      p2[0],
      p2[1],
    ];
    path += `C${numbers.map(short).join(' ')}`;
  }
  return closed ? `${path}Z` : path;
}

/** The same line as a run of short straight pieces, for measuring along it. */
export function flattenCurve(points: readonly Point[], closed: boolean, pieces = 6): Point[] {
  const flat: Point[] = [];
  const segments = closed ? points.length : points.length - 1;
  for (let index = 0; index < segments; index += 1) {
    const [p0, p1, p2, p3] = neighbours(points, index, closed);
    for (let piece = 0; piece < pieces; piece += 1) {
      const t = piece / pieces;
      const value = (axis: 0 | 1) =>
        0.5 *
        (2 * p1[axis] +
          (p2[axis] - p0[axis]) * t +
          (2 * p0[axis] - 5 * p1[axis] + 4 * p2[axis] - p3[axis]) * t * t +
          (3 * p1[axis] - p0[axis] - 3 * p2[axis] + p3[axis]) * t * t * t);
      flat.push([value(0), value(1)]);
    }
  }
  const last = points.at(closed ? 0 : -1);
  if (last) flat.push(last);
  return flat;
}
