import { brightRed, darker, darkWood, lighter, paleWood, wood } from '../colour.ts';
import { chance } from '../random.ts';
import { at, circle, d, line, oval, path, rect, repeat, stroke } from '../svg.ts';
import { shadow } from '../nature/land.ts';

/** A table from the front; (x, y) the middle of its foot. `cloth` covers it to the floor. */
export function table(
  x: number,
  y: number,
  width: number,
  height: number,
  options: { colour?: string; cloth?: string; depth?: number } = {},
): string {
  const { colour = wood, cloth, depth = 26 } = options;
  const half = width / 2;
  const top = path(
    d`M ${-half + depth * 0.6} ${-height - depth} H ${half - depth * 0.6} L ${half + 8} ${-height} H ${-half - 8} Z`,
    cloth === undefined ? lighter(colour, 0.22) : lighter(cloth, 0.14),
  );
  const folds =
    cloth === undefined
      ? ''
      : repeat(Math.max(3, Math.round(width / 60)), (index) =>
          stroke(
            d`M ${-half + 20 + index * 60} ${-height + 12} q 5 ${height * 0.5} -2 ${height - 18}`,
            darker(cloth, 0.2),
            3,
            { opacity: 0.6 },
          ),
        );
  const body =
    cloth === undefined
      ? rect(-half - 8, -height, width + 16, 13, colour) +
        rect(-half + 6, -height + 13, 12, height - 13, darker(colour, 0.16)) +
        rect(half - 18, -height + 13, 12, height - 13, darker(colour, 0.16)) +
        rect(-half + 18, -height + 13, width - 36, 12, darker(colour, 0.26))
      : rect(-half - 8, -height, width + 16, height, cloth) +
        folds +
        rect(-half - 8, -height, width + 16, 7, darker(cloth, 0.12));
  return shadow(x, y, half * 1.06, 10) + at(x, y, body + top);
}

/** A low square stool. */
export function stool(x: number, y: number, width: number, height: number, colour = wood): string {
  const half = width / 2;
  return (
    shadow(x, y, half * 1.1, 5) +
    at(
      x,
      y,
      stroke(
        d`M ${-half * 0.72} ${-height + 6} L ${-half * 0.9} -2 M ${half * 0.72} ${-height + 6} L ${half * 0.9} -2`,
        darker(colour, 0.2),
        7,
      ) +
        line(
          [
            [-half * 0.76, -height * 0.4],
            [half * 0.76, -height * 0.4],
          ],
          darker(colour, 0.24),
          5,
        ) +
        rect(-half, -height, width, 11, colour, { rx: 3 }) +
        rect(-half, -height, width, 4, lighter(colour, 0.24), { rx: 2 }),
    )
  );
}

/** A chair from the side, its back on the left (or right when flipped); (x, y) the middle of its foot. */
export function chair(x: number, y: number, seat: number, colour = wood, flip: 1 | -1 = 1): string {
  const w = seat * 0.92;
  return (
    shadow(x, y, w * 0.66, 5) +
    at(
      x,
      y,
      stroke(
        d`M ${-w / 2} ${-seat * 2.05} L ${-w / 2 + 3} ${-seat} L ${-w / 2 - 2} 0 M ${w / 2 - 4} ${-seat} L ${w / 2} 0 M ${-w / 2} ${-seat * 0.42} H ${w / 2 - 3}`,
        darker(colour, 0.14),
        8,
      ) +
        rect(-w / 2 - 2, -seat - 2, w + 8, 11, colour, { rx: 3 }) +
        rect(-w / 2 - 6, -seat * 2.1, 11, seat * 0.62, colour, { rx: 4 }),
      [flip, 1],
    )
  );
}

/** A bamboo armchair from the front. */
export function bambooChair(x: number, y: number, width: number, colour = '#c9a35f'): string {
  const h = width;
  return (
    shadow(x, y, width * 0.56, 6) +
    at(
      x,
      y,
      path(
        d`M ${-width * 0.46} ${-h * 0.5} C ${-width * 0.5} ${-h * 1.2} ${width * 0.5} ${-h * 1.2} ${width * 0.46} ${-h * 0.5} Z`,
        darker(colour, 0.16),
      ) +
        repeat(7, (index) =>
          stroke(
            d`M ${-width * 0.36 + index * width * 0.12} ${-h * 0.5} L ${-width * 0.3 + index * width * 0.1} ${-h * 0.98}`,
            lighter(colour, 0.1),
            4,
          ),
        ) +
        stroke(
          d`M ${-width * 0.46} ${-h * 0.5} C ${-width * 0.5} ${-h * 1.2} ${width * 0.5} ${-h * 1.2} ${width * 0.46} ${-h * 0.5}`,
          colour,
          8,
        ) +
        stroke(
          d`M ${-width * 0.46} ${-h * 0.5} L ${-width * 0.5} 0 M ${width * 0.46} ${-h * 0.5} L ${width * 0.5} 0`,
          colour,
          8,
        ) +
        rect(-width * 0.5, -h * 0.5, width, 12, colour, { rx: 5 }),
    )
  );
}

/** A row of books standing from left to right, no taller than `height`. */
export function books(seed: number, x: number, y: number, width: number, height: number): string {
  const luck = chance(seed);
  const covers = [
    '#b8453c',
    '#4f7d8c',
    '#d8a548',
    '#7a9a68',
    '#8a6a8c',
    '#e6d7b8',
    '#48648a',
    '#c97b54',
    '#5d7a6a',
  ];
  let drawn = '';
  let reached = 0;
  while (reached < width - 7) {
    const w = Math.min(luck.between(8, 17), width - reached);
    const h = height * luck.between(0.68, 1);
    const colour = luck.pick(covers);
    const leaning = luck.between(0, 1) > 0.93 ? -8 : 0;
    drawn += at(
      x + reached,
      y,
      rect(0, -h, w - 1, h, colour) +
        rect(1.5, -h * 0.82, w - 4, 3, lighter(colour, 0.5)) +
        rect(1.5, -h * 0.24, w - 4, 2, darker(colour, 0.3)),
      1,
      leaning,
    );
    reached += w + (leaning === 0 ? 0 : 6);
  }
  return drawn;
}

/** A bookcase; (x, y) its lower left corner. */
export function bookcase(
  seed: number,
  x: number,
  y: number,
  width: number,
  height: number,
  shelves: number,
  colour = paleWood,
): string {
  const gap = (height - 24) / shelves;
  const rowsOfBooks = repeat(shelves, (index) => {
    const foot = -height + 12 + (index + 1) * gap;
    return (
      rect(12, foot - gap + 6, width - 24, gap - 6, darker(colour, 0.4)) +
      books(
        seed * 31 + index,
        18,
        foot - 6,
        (width - 36) * ((seed + index) % 3 === 0 ? 0.78 : 1),
        gap * 0.78,
      ) +
      rect(8, foot - 7, width - 16, 9, lighter(colour, 0.12))
    );
  });
  return (
    shadow(x + width / 2, y, width * 0.54, 8) +
    at(
      x,
      y,
      rect(0, -height, width, height, colour) +
        rowsOfBooks +
        rect(-6, -height - 4, width + 12, 14, darker(colour, 0.12)) +
        rect(0, -10, width, 10, darker(colour, 0.2)),
    )
  );
}

/** A school desk from the front with its bench hidden; (x, y) the middle of its foot. */
export function desk(x: number, y: number, width: number, height: number, colour = paleWood): string {
  return table(x, y, width, height, { colour, depth: 20 });
}

/** A blackboard or white screen on the wall; upper left corner (x, y). `drawing` in a 100 × 50 box. */
export function boardOnWall(
  x: number,
  y: number,
  width: number,
  height: number,
  drawing: string,
  ground = '#3f5f52',
  frame = '#b98a5a',
): string {
  return (
    rect(x - 8, y - 6, width + 22, height + 22, '#2a1c2c', { opacity: 0.12 }) +
    rect(x - 12, y - 12, width + 24, height + 24, frame) +
    rect(x, y, width, height, ground) +
    at(x, y, drawing, [width / 100, height / 50]) +
    rect(x + 20, y + height + 8, width - 40, 8, darker(frame, 0.2))
  );
}

/** A thermos, the old flowered kind. */
export function thermos(x: number, y: number, height: number, colour = brightRed): string {
  return (
    shadow(x, y, height * 0.26, height * 0.04) +
    at(
      x,
      y,
      rect(-17, -70, 34, 68, colour, { rx: 5 }) +
        rect(-17, -70, 9, 68, '#ffffff', { opacity: 0.2, rx: 5 }) +
        path('M -15 -70 Q -12 -86 -8 -88 H 8 Q 12 -86 15 -70 Z', '#d9dcdd') +
        rect(-7, -100, 14, 13, '#b98a5a', { rx: 3 }) +
        stroke('M 17 -62 C 34 -60 34 -22 17 -18', '#8c9196', 5) +
        rect(-18, -8, 36, 8, '#c9ccce', { rx: 2 }) +
        circle(2, -40, 9, '#f3d58a') +
        repeat(5, (index) =>
          circle(2 + Math.cos(index * 1.2566) * 9, -40 + Math.sin(index * 1.2566) * 9, 5.4, '#f4b9b4'),
        ) +
        circle(2, -40, 4, '#e0aa3e') +
        path('M 2 -28 q -12 2 -10 12 q 9 -1 10 -12', '#8fb57a'),
      height / 100,
    )
  );
}

/** A tea cup with its lid. */
export function teacup(x: number, y: number, size: number, colour = '#fdfaf3'): string {
  return at(
    x,
    y,
    path('M -10 -20 H 10 L 8 0 H -8 Z', colour) +
      stroke('M 10 -16 q 9 0 7 7 q -2 4 -8 3', colour, 3) +
      path('M -11 -20 Q 0 -29 11 -20 Z', darker(colour, 0.06)) +
      circle(0, -26, 2.4, '#b8121b') +
      rect(-9.4, -14, 18.8, 2.4, '#6f9ab0') +
      oval(0, 0, 8, 1.4, darker(colour, 0.2)),
    size / 26,
  );
}

/** A low wooden bench from the front. */
export function bench(x: number, y: number, width: number, height: number, colour = darkWood): string {
  return (
    shadow(x, y, width * 0.54, 6) +
    at(
      x,
      y,
      stroke(
        d`M ${-width * 0.4} ${-height + 6} L ${-width * 0.44} -2 M ${width * 0.4} ${-height + 6} L ${width * 0.44} -2`,
        darker(colour, 0.1),
        8,
      ) +
        rect(-width / 2, -height, width, 12, lighter(colour, 0.16), { rx: 3 }) +
        rect(-width / 2, -height, width, 4, lighter(colour, 0.4), { rx: 2 }),
    )
  );
}
