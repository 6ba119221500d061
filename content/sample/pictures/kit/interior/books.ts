import { darker, lighter, paleWood } from '../colour.ts';
import { shadow } from '../nature/land.ts';
import { chance } from '../random.ts';
import { at, rect, repeat } from '../svg.ts';

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
