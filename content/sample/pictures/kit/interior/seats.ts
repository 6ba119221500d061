import { darkWood, darker, lighter, wood } from '../colour.ts';
import { shadow } from '../nature/land.ts';
import { at, d, path, rect, repeat, segment, stroke } from '../svg.ts';

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
        segment(-half * 0.76, -height * 0.4, half * 0.76, -height * 0.4, darker(colour, 0.24), 5) +
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
