/**
 * Small signs that fill an area of the sketch: peaks on hills as in old local gazetteers, trees in woods,
 * roofs in villages. Their grid is fixed to the world, so the signs keep their places when the map is moved.
 */
import { boundsOf, distanceTo, isInside } from './geometry.ts';
import { short } from './curve.ts';
import type { Point, View } from './view.ts';

/** Spacing of a kind of sign. */
interface Spread {
  /** Horizontal and vertical distance between signs, in pixels. */
  readonly across: number;
  readonly down: number;
  /** Minimum distance to lines, in pixels. */
  readonly clear: number;
  /** Minimum distance to the edge of the area, in pixels. */
  readonly edge: number;
}

const spreads = {
  peak: { across: 38, down: 25, clear: 17, edge: 7 },
  tree: { across: 19, down: 15, clear: 10, edge: 5 },
  roof: { across: 17, down: 13, clear: 9, edge: 3 },
} as const satisfies Record<string, Spread>;

/** Signs are drawn this many pixels beyond the view, because the frame may be wider than the view. */
const OVERDRAW = 160;

/** A pseudo-random number between 0 and 1, always the same for a grid cell. */
function chance(column: number, row: number, salt: number): number {
  let hash = (column * 374_761_393 + row * 668_265_263 + salt * 1_442_695_041) | 0;
  hash = Math.imul(hash ^ (hash >>> 13), 1_274_126_177);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** Position of a sign, and a number between 0 and 1 that varies its shape. */
export interface Spot {
  readonly at: Point;
  readonly vary: number;
}

/** Positions of the signs of an area in a view, from back (top) to front. */
export function spotsIn(
  area: readonly Point[],
  kind: keyof typeof spreads,
  view: View,
  lines: readonly (readonly Point[])[],
): Spot[] {
  const { across, down, clear, edge } = spreads[kind];
  const [left, top, right, bottom] = boundsOf(area);
  const outline = [...area, area[0] ?? [0, 0]];
  const spots: Spot[] = [];
  const firstRow = Math.floor((Math.max(top, -OVERDRAW) + view.top) / down);
  const lastRow = Math.ceil((Math.min(bottom, view.height + OVERDRAW) + view.top) / down);
  const firstColumn = Math.floor((Math.max(left, -OVERDRAW) + view.left) / across) - 1;
  const lastColumn = Math.ceil((Math.min(right, view.width + OVERDRAW) + view.left) / across);
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const shift = row % 2 === 0 ? 0 : across / 2;
      const x = column * across + shift + (chance(column, row, 1) - 0.5) * across * 0.5 - view.left;
      const y = row * down + (chance(column, row, 2) - 0.5) * down * 0.5 - view.top;
      if (!isInside([x, y], area) || distanceTo([x, y], outline) < edge) continue;
      if (lines.some((line) => distanceTo([x, y], line) < clear)) continue;
      spots.push({ at: [x, y], vary: chance(column, row, 3) });
    }
  }
  return spots.toSorted((a, b) => a.at[1] - b.at[1]);
}

const PEAKS = [
  [
    'm-17 9c5-3 9-12 13-18 2-3 4-3 6 0 4 6 8 15 14 18z',
    'm-1-10c-1 6-4 11-7 15m8-14c1 5 1 8 4 12m1-8c2 4 4 6 6 8',
  ],
  ['m-15 9c4-2 7-8 10-11 2-2 4-1 6 1 4 3 7 7 13 10z', 'm-2-3c-2 4-3 7-6 10m8-9c1 4 3 6 5 8'],
  ['m-13 9c3-4 6-15 10-21 2-2 4-2 5 1 3 7 5 16 11 20z', 'm-1-13c-1 8-2 14-5 19m6-17c1 6 2 11 5 15'],
] as const;

/** A peak with its brush strokes. */
export function peakMarkup({ at: [x, y], vary }: Spot): string {
  const [outline, strokes] = PEAKS[Math.floor(vary * PEAKS.length)] ?? PEAKS[0];
  const origin = `M${short(x)} ${short(y)}`;
  return `<path class="peak" d="${origin}${outline}"/><path class="brush" d="${origin}${strokes}"/>`;
}

/** Path data of a tree. */
export function treePath({ at: [x, y], vary }: Spot): string {
  const radius = short(3.2 + vary * 1.4);
  return `M${short(x)} ${short(y + 5)}v-4a${radius} ${radius} 0 1 1 .1 0`;
}

/** Path data of a house: its roof and wall. */
export function roofPath({ at: [x, y], vary }: Spot): string {
  const half = Math.round(4 + vary * 2);
  return `M${short(x - half)} ${short(y)}l${half}-4 ${half} 4m-1 0v4h${2 - 2 * half}v-4`;
}
