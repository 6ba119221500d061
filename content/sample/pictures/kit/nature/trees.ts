import { darker, lighter, mix } from '../colour.ts';
import { chance } from '../random.ts';
import { at, circle, d, path, repeat, stroke } from '../svg.ts';
import { shadow } from './land.ts';

/** A broad-leaved tree standing on (x, y), so many units high; `crown` is its leaf colour. */
export function tree(
  seed: number,
  x: number,
  y: number,
  height: number,
  crown = '#7fa663',
  trunk = '#7a5a44',
): string {
  const luck = chance(seed);
  const s = height / 100;
  const puffs = [
    [0, -72, 25],
    [-21, -58, 20],
    [20, -60, 21],
    [-10, -86, 17],
    [13, -84, 16],
    [2, -54, 20],
  ] as const;
  const dark = puffs
    .map(([px, py, r]) => circle(px + 2, py + 5, r + luck.between(-1, 2), darker(crown, 0.2)))
    .join('');
  const mid = puffs.map(([px, py, r]) => circle(px - 1, py, r - 1, crown)).join('');
  const light = puffs
    .map(([px, py, r]) =>
      circle(px - r * 0.3, py - r * 0.34, r * 0.5, lighter(crown, 0.16), { opacity: 0.8 }),
    )
    .join('');
  const stem =
    path('M -4.4 0 C -3 -14 -3 -30 -2.6 -48 L 2.8 -48 C 3 -30 3.4 -12 5.6 0 Z', trunk) +
    stroke('M 0 -34 L 10 -52 M -0.6 -30 L -10 -48', trunk, 2.6);
  return shadow(x, y, 24 * s) + at(x, y, stem + dark + mid + light, s);
}

/** An old village tree: wide, with a heavy trunk. */
export function oldTree(seed: number, x: number, y: number, height: number, crown = '#6d9a5c'): string {
  const luck = chance(seed);
  const s = height / 100;
  const leaf = (dx: number, dy: number, r: number): string =>
    circle(dx, dy + 4, r, darker(crown, 0.22)) +
    circle(dx - 1, dy, r - 0.6, crown) +
    circle(dx - r * 0.3, dy - r * 0.36, r * 0.52, lighter(crown, 0.14), { opacity: 0.8 });
  const crownDrawing = [
    [-46, -58, 19],
    [46, -58, 19],
    [-28, -70, 22],
    [28, -72, 22],
    [0, -80, 24],
    [-12, -58, 20],
    [16, -58, 20],
    [-58, -50, 13],
    [58, -48, 13],
  ]
    .map(([dx = 0, dy = 0, r = 10]) => leaf(dx + luck.between(-2, 2), dy, r))
    .join('');
  const trunk =
    path(
      'M -13 0 C -7 -8 -8 -26 -7 -36 C -14 -46 -26 -50 -34 -54 L -30 -57 C -18 -54 -8 -50 -3 -46 L 0 -62 L 5 -46 C 12 -52 20 -54 30 -57 L 33 -54 C 22 -48 12 -44 8 -34 C 8 -22 9 -8 16 0 Z',
      '#6f5443',
    ) + stroke('M -2 -4 C 0 -16 -2 -26 0 -38 M 5 -6 C 5 -18 4 -26 5 -32', '#594234', 1.4);
  return shadow(x, y, 60 * s, 6 * s) + at(x, y, trunk + crownDrawing, s);
}

/** A layered pine or fir. */
export function pine(x: number, y: number, height: number, colour = '#55804f', snowy = false): string {
  const s = height / 100;
  const tier = (base: number, half: number, tip: number): string =>
    path(
      d`M 0 ${tip} C ${half * 0.3} ${base - 8} ${half * 0.8} ${base - 2} ${half} ${base} C ${half * 0.4} ${base + 4} ${-half * 0.4} ${base + 4} ${-half} ${base} C ${-half * 0.8} ${base - 2} ${-half * 0.3} ${base - 8} 0 ${tip} Z`,
      colour,
    ) +
    path(
      d`M 0 ${tip} C ${-half * 0.3} ${base - 8} ${-half * 0.8} ${base - 2} ${-half} ${base} C ${-half * 0.6} ${base - 5} ${-half * 0.2} ${base - 12} 0 ${tip} Z`,
      snowy ? '#ffffff' : lighter(colour, 0.14),
      { opacity: snowy ? 0.95 : 0.7 },
    );
  return (
    shadow(x, y, 22 * s) +
    at(
      x,
      y,
      path('M -3 0 L -2.4 -20 L 2.4 -20 L 3 0 Z', '#6b4f3c') +
        tier(-12, 26, -52) +
        tier(-34, 21, -74) +
        tier(-56, 15, -100),
      s,
    )
  );
}

/** A leafless winter tree, with snow on its branches if wanted. */
export function bareTree(x: number, y: number, height: number, colour = '#6e5a50', snowy = false): string {
  const s = height / 100;
  const limbs =
    'M 0 -34 C -4 -50 -16 -58 -24 -70 M 0 -40 C 4 -56 14 -62 22 -76 M -2 -52 C -2 -68 -4 -80 -2 -96 M -13 -58 C -20 -60 -26 -58 -33 -60 M 12 -60 C 20 -62 26 -60 32 -64 M -2 -72 C 4 -80 8 -84 10 -92 M -3 -74 C -8 -82 -12 -84 -14 -92';
  return (
    shadow(x, y, 14 * s) +
    at(
      x,
      y,
      path('M -5 0 C -3 -12 -2.6 -30 -2 -48 L 2 -48 C 2.4 -30 3 -12 5.4 0 Z', colour) +
        stroke(limbs, colour, 2.6) +
        (snowy ? at(-0.6, -1.6, stroke(limbs, '#ffffff', 1.3)) : ''),
      s,
    )
  );
}

/** A blossoming tree: peach, plum or osmanthus by its colour. */
export function blossom(seed: number, x: number, y: number, height: number, petals = '#f0b7bd'): string {
  const luck = chance(seed);
  const s = height / 100;
  const clouds = repeat(11, () =>
    circle(
      luck.between(-32, 32),
      luck.between(-92, -50),
      luck.between(9, 16),
      mix(petals, '#ffffff', luck.between(0, 0.35)),
      { opacity: 0.92 },
    ),
  );
  const dots = repeat(40, () =>
    circle(
      luck.between(-38, 38),
      luck.between(-100, -42),
      luck.between(1, 2.2),
      darker(petals, luck.between(0, 0.25)),
    ),
  );
  return (
    shadow(x, y, 22 * s) +
    at(
      x,
      y,
      stroke(
        'M 0 0 C -2 -18 4 -28 0 -46 M 0 -34 C -8 -46 -20 -50 -26 -62 M 1 -40 C 8 -52 18 -54 26 -66',
        '#6a4a3f',
        4.2,
      ) +
        clouds +
        dots,
      s,
    )
  );
}
