import { brightRed, darker, darkWood, gold, lighter, paleGold, wood } from '../colour.ts';
import { at, circle, d, el, num, path, rect, repeat, segment } from '../svg.ts';

/** A double wooden door with its threshold on (0, 0) in the middle; `couplets` hangs red paper strips beside it. */
export function door(
  width: number,
  height: number,
  options: { colour?: string; couplets?: boolean; open?: boolean } = {},
): string {
  const { colour = wood, couplets = false, open = false } = options;
  const half = width / 2;
  const frame = rect(-half - 7, -height - 9, width + 14, height + 9, darker(colour, 0.45));
  const leaves = open
    ? rect(-half, -height, width, height, '#4a3a33') +
      path(d`M ${-half} ${-height} l ${width * 0.2} 8 v ${height - 12} l ${-width * 0.2} 4 Z`, colour) +
      path(
        d`M ${half} ${-height} l ${-width * 0.2} 8 v ${height - 12} l ${width * 0.2} 4 Z`,
        darker(colour, 0.1),
      )
    : rect(-half, -height, half - 1.5, height, colour) +
      rect(1.5, -height, half - 1.5, height, darker(colour, 0.06)) +
      [-1, 1]
        .map(
          (side) =>
            rect(
              side * half * 0.5 - half * 0.32,
              -height * 0.92,
              half * 0.64,
              height * 0.4,
              darker(colour, 0.18),
              { rx: 2 },
            ) +
            rect(
              side * half * 0.5 - half * 0.32,
              -height * 0.44,
              half * 0.64,
              height * 0.36,
              darker(colour, 0.18),
              { rx: 2 },
            ) +
            circle(side * 7, -height * 0.47, 3.4, gold),
        )
        .join('');
  const strips = couplets
    ? coupletStrip(-half - 24, -height * 0.98, 15, height * 0.8) +
      coupletStrip(half + 9, -height * 0.98, 15, height * 0.8) +
      rect(-half * 0.8, -height - 28, width * 0.8, 16, brightRed) +
      strokesAlong(-half * 0.62, -height - 20, 4, width * 0.42, 0)
    : '';
  return frame + leaves + rect(-half - 12, -4, width + 24, 8, '#a9a196', { rx: 2 }) + strips;
}

/** Loose brush gestures in a box of ±4: none of them is a character. */
const brushMarks: readonly string[] = [
  'M -3.4 -3 q 2.6 1.6 6.4 -0.4 M -1.6 -0.6 q 3.6 -0.8 2.6 1.4 q -1 2 -3.4 2.6 M 1.6 2.4 q 1 0.2 2 1.2',
  'M -2.8 -3.6 q 1 3.6 -0.8 6.8 M 0.2 -2.4 h 3.2 M 0.4 0.2 h 2.6 M 0 3 q 2 -0.8 3.6 0',
  'M -3.2 -2.8 q 3.2 -1.2 6.6 0 M -1.4 -0.8 q 2.2 1.8 -0.4 4.4 M 2 -0.4 q -1.2 2.2 1 4',
  'M -3.4 -2.8 l 1.6 1 M -3.4 0.4 l 1.4 0.6 M -0.6 -3.2 h 4 M 1.4 -3 q -0.4 3.6 -2.4 6 M 1.6 0 q 1.2 2 2 3',
  'M -3 -3.2 q 3 1.4 6 0 M -2.6 -0.6 q -0.8 2.2 0.6 4.2 M 0.4 -0.4 q 3 0.6 2.6 4',
];

/** Brush marks that stand for writing, without being any; `first` chooses the gesture they begin with. */
export function strokesAlong(
  x: number,
  y: number,
  count: number,
  length: number,
  vertical: number,
  colour = paleGold,
  first = 0,
): string {
  const gap = length / Math.max(count - 1, 1);
  const mark = (cx: number, cy: number, index: number): string => {
    const dots = brushMarks[(index * 2 + count + first) % brushMarks.length] ?? '';
    return el('path', {
      d: dots,
      transform: `translate(${num(cx)} ${num(cy)})`,
      fill: 'none',
      stroke: colour,
      'stroke-width': 1.5,
      'stroke-linecap': 'round',
    });
  };
  return repeat(count, (index) =>
    mark(x + (vertical === 0 ? index * gap : 0), y + (vertical === 0 ? 0 : index * gap), index),
  );
}

/** A strip of red paper, upright or lying, with brush marks; its upper left corner at (x, y). */
export function coupletStrip(x: number, y: number, width: number, height: number): string {
  const upright = height >= width;
  const [broad, long] = upright ? [width, height] : [height, width];
  const size = broad / 15;
  const marks = Math.max(3, Math.round(long / (broad * 1.15)) - 1);
  const written = strokesAlong(0, 0, marks, (long * 0.78) / size, upright ? 1 : 0);
  const start = upright
    ? ([x + width / 2, y + height * 0.11] as const)
    : ([x + width * 0.11, y + height / 2] as const);
  return (
    rect(x, y, width, height, brightRed, { rx: 1 }) +
    rect(x + broad * 0.08, y + broad * 0.08, width - broad * 0.16, height - broad * 0.16, 'none', {
      stroke: gold,
      'stroke-width': broad * 0.04,
    }) +
    at(start[0], start[1], written, size)
  );
}

/** A lattice window centred on its lower edge; `lit` glows at night. */
export function lattice(
  width: number,
  height: number,
  options: { colour?: string; glass?: string; bars?: number } = {},
): string {
  const { colour = darkWood, glass = '#b9cdd1', bars = 3 } = options;
  const half = width / 2;
  const mesh =
    repeat(bars, (index) =>
      segment(
        -half + ((index + 1) * width) / (bars + 1),
        -height,
        -half + ((index + 1) * width) / (bars + 1),
        0,
        colour,
        2.4,
      ),
    ) +
    repeat(bars, (index) =>
      segment(
        -half,
        (-(index + 1) * height) / (bars + 1),
        half,
        (-(index + 1) * height) / (bars + 1),
        colour,
        2.4,
      ),
    );
  return (
    rect(-half - 6, -height - 6, width + 12, height + 12, colour) +
    rect(-half, -height, width, height, glass) +
    path(d`M ${-half} ${-height} h ${width * 0.45} L ${-half} ${-height * 0.3} Z`, '#ffffff', {
      opacity: 0.3,
    }) +
    mesh +
    rect(-half - 10, 4, width + 20, 6, lighter(colour, 0.1), { rx: 2 })
  );
}

/** A plain modern window with a frame of its own colour. */
export function pane(width: number, height: number, glass = '#a9c9d4', frame = '#f7f4ee'): string {
  const half = width / 2;
  return (
    rect(-half - 5, -height - 5, width + 10, height + 10, frame) +
    rect(-half, -height, width, height, glass) +
    path(
      d`M ${-half + width * 0.12} 0 L ${-half + width * 0.5} ${-height} h ${width * 0.2} L ${-half + width * 0.32} 0 Z`,
      '#ffffff',
      { opacity: 0.35 },
    ) +
    segment(0, -height, 0, 0, frame, 4) +
    segment(-half, -height * 0.62, half, -height * 0.62, frame, 4) +
    rect(-half - 9, 4, width + 18, 6, darker(frame, 0.16))
  );
}
