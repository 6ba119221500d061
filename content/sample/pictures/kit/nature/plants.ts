import { darker, lighter, mix } from '../colour.ts';
import { chance } from '../random.ts';
import { at, circle, d, oval, path, repeat, stroke } from '../svg.ts';
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

/** A clump of bamboo. */
export function bamboo(
  seed: number,
  x: number,
  y: number,
  height: number,
  stems = 7,
  colour = '#7da05c',
): string {
  const luck = chance(seed);
  const s = height / 100;
  const canes = repeat(stems, (index) => {
    const foot = (index - stems / 2) * 6 + luck.between(-2, 2);
    const bend = luck.between(-16, 16) + (index - stems / 2) * 3;
    const tall = luck.between(76, 102);
    const hue = mix(colour, luck.pick(['#5b8249', '#a5bf6f', '#87a95f']), luck.between(0.1, 0.6));
    const joints = repeat(5, (k) => {
      const t = (k + 1) / 6;
      return circle(foot + bend * t * t, -tall * t, 1.25, darker(hue, 0.25));
    });
    const leaves = repeat(9, (k) => {
      const t = 0.42 + k * 0.065;
      const lx = foot + bend * t * t;
      const side = k % 2 === 0 ? 1 : -1;
      return (
        at(
          lx,
          -tall * t,
          path('M 0 0 Q 6 -3 15 2 Q 7 4 0 0 Z', mix(hue, '#4f7a45', luck.between(0, 0.6))),
          [side * luck.between(0.8, 1.15), 1],
          side * luck.between(-14, 34),
        ) + at(lx, -tall * t, path('M 0 0 Q 5 1 11 8 Q 4 7 0 0 Z', mix(hue, '#7ba35c', 0.4)), [side, 1])
      );
    });
    return (
      stroke(d`M ${foot} 0 Q ${foot + bend * 0.2} ${-tall * 0.6} ${foot + bend} ${-tall}`, hue, 2.3) +
      joints +
      leaves
    );
  });
  return shadow(x, y, 22 * s) + at(x, y, canes, s);
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
