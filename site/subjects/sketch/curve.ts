import type { Point } from './view.ts';

/** A number in path data: at most one decimal, without a trailing zero. */
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

/** Numbers in path data, separated by a minus sign or a space. */
const joined = (numbers: readonly number[]) => numbers.map(short).join(' ').replaceAll(' -', '-');
const rounded = (value: number) => Math.round(value * 10) / 10;

/**
 * Path data of a smooth line through all points (Catmull–Rom). Both sides of a point have the same direction,
 * so SVG's `s` needs only two thirds of the numbers. Relative coordinates are shorter still.
 */
export function curvePath(points: readonly Point[], closed: boolean): string {
  // Current position according to the rounded numbers written so far, so that rounding errors do not add up.
  const [startX, startY] = points[0] ?? [0, 0];
  let [x, y] = [rounded(startX), rounded(startY)];
  let path = `M${joined([x, y])}`;
  const segments = closed ? points.length : points.length - 1;
  for (let index = 0; index < segments; index += 1) {
    const [p0, p1, p2, p3] = neighbours(points, index, closed);
    const leaving = [p1[0] + (p2[0] - p0[0]) / 6 - x, p1[1] + (p2[1] - p0[1]) / 6 - y];
    const arriving = [p2[0] - (p3[0] - p1[0]) / 6 - x, p2[1] - (p3[1] - p1[1]) / 6 - y];
    const end = [rounded(p2[0] - x), rounded(p2[1] - y)] as const;
    path +=
      index === 0 ? `c${joined([...leaving, ...arriving, ...end])}` : `s${joined([...arriving, ...end])}`;
    x = rounded(x + end[0]);
    y = rounded(y + end[1]);
  }
  return closed ? `${path}z` : path;
}

/** The same line as short straight segments, for measuring along it. */
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
