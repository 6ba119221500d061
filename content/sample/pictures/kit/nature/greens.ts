import { darker, lighter } from '../colour.ts';
import { chance } from '../random.ts';
import { at, circle, oval, path, repeat, stroke } from '../svg.ts';
import { shadow } from './land.ts';

/** A rounded bush. */
export function bush(x: number, y: number, width: number, colour = '#7fa663'): string {
  const s = width / 100;
  return (
    shadow(x, y, width * 0.5, width * 0.06) +
    at(
      x,
      y,
      path('M -50 0 C -58 -22 -38 -38 -24 -32 C -18 -50 14 -52 20 -34 C 38 -42 58 -24 50 0 Z', colour) +
        path(
          'M -40 -10 C -42 -24 -30 -32 -20 -26 C -12 -40 8 -42 14 -30 C 4 -34 -8 -28 -12 -18 C -24 -22 -36 -18 -40 -10 Z',
          lighter(colour, 0.2),
          { opacity: 0.7 },
        ),
      s,
    )
  );
}

/** Tufts of grass scattered over a strip of ground. */
export function tufts(
  seed: number,
  count: number,
  top: number,
  bottom: number,
  colour = '#6f9a58',
  from = 0,
  to = 1200,
): string {
  const luck = chance(seed);
  return repeat(count, () => {
    const y = luck.between(top, bottom);
    const size = 0.5 + ((y - top) / Math.max(bottom - top, 1)) * 0.9;
    return at(
      luck.between(from, to),
      y,
      stroke('M 0 0 q -2 -8 -7 -12 M 0 0 q 0 -9 1 -15 M 0 0 q 3 -7 8 -10', colour, 2.6),
      size,
    );
  });
}

/** Small flowers scattered over a strip of ground. */
export function flowers(
  seed: number,
  count: number,
  top: number,
  bottom: number,
  colours: readonly string[],
  from = 0,
  to = 1200,
): string {
  const luck = chance(seed);
  return repeat(count, () => {
    const y = luck.between(top, bottom);
    const size = 0.6 + ((y - top) / Math.max(bottom - top, 1)) * 0.8;
    const colour = luck.pick(colours);
    return at(
      luck.between(from, to),
      y,
      stroke('M 0 0 v -12', '#6f9a58', 2) +
        repeat(5, (k) =>
          circle(
            Math.cos((k * Math.PI * 2) / 5) * 3.4,
            -14 + Math.sin((k * Math.PI * 2) / 5) * 3.4,
            2.7,
            colour,
          ),
        ) +
        circle(0, -14, 2, '#f6e3a0'),
      size,
    );
  });
}

/** A rock. */
export function rock(x: number, y: number, width: number, colour = '#a9a59c'): string {
  return (
    shadow(x, y, width * 0.56, width * 0.07) +
    at(
      x,
      y,
      path('M -50 0 C -54 -24 -34 -46 -6 -48 C 22 -50 48 -30 52 0 Z', colour) +
        path('M -38 -14 C -34 -34 -18 -42 -2 -42 C -8 -30 -22 -22 -38 -14 Z', lighter(colour, 0.3), {
          opacity: 0.7,
        }),
      width / 100,
    )
  );
}

/** A plant in a pot. */
export function pottedPlant(
  x: number,
  y: number,
  height: number,
  leafColour = '#6d9a5c',
  pot = '#b5654a',
): string {
  const leaves = [-50, -26, 0, 24, 50]
    .map((turn) =>
      at(
        0,
        -30,
        path(
          'M 0 0 C -9 -20 -8 -46 0 -64 C 8 -46 9 -20 0 0 Z',
          turn % 50 === 0 ? leafColour : darker(leafColour, 0.14),
        ),
        1,
        turn,
      ),
    )
    .join('');
  return (
    shadow(x, y, height * 0.2, height * 0.03) +
    at(
      x,
      y,
      leaves +
        path('M -17 -34 L 17 -34 L 12 0 L -12 0 Z', pot) +
        path('M -19 -38 h 38 v 7 h -38 Z', lighter(pot, 0.12)) +
        oval(0, -1, 11, 1.6, darker(pot, 0.2)),
      height / 100,
    )
  );
}
