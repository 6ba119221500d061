import type { Point } from './view.ts';

/** Pixels between the points that are kept; a smooth line through them strays by less than the width of its stroke. */
const SPACING = 14;
/** Corners that even the smallest shape keeps. */
const CORNERS = 14;

const between = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(bx - ax, by - ay);

/**
 * Leaves out points that are too near each other to be seen at a view's size: records are drawn for the nearest zoom, and
 * on a page each point costs. The ends stay, and short lines keep more of their points.
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
