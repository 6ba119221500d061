import type { Point } from './view.ts';

/** Pixels between the points kept. A smooth line through them deviates by less than its stroke width. */
const SPACING = 14;
/** Number of points that even the smallest shape keeps. */
const CORNERS = 14;

const between = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(bx - ax, by - ay);

/**
 * Removes points that are too close together to be seen at this size. Records are drawn for the closest zoom,
 * and every point makes a page larger. The end points stay, and short lines keep more of their points.
 */
export function thinLine(points: readonly Point[]): Point[] {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length <= CORNERS) return [...points];
  const length = points.reduce((sum, point, index) => sum + between(points[index - 1] ?? point, point), 0);
  const spacing = Math.min(SPACING, length / CORNERS);
  const kept: Point[] = [first];
  for (const point of points.slice(1, -1)) {
    if (between(kept.at(-1) ?? first, point) >= spacing && between(point, last) >= spacing / 2)
      kept.push(point);
  }
  return [...kept, last];
}
