import { brightRed, darker, gold, lighter, paleGold, white } from '../colour.ts';
import { at, circle, d, oval, path, rect, repeat, segment, stroke } from '../svg.ts';

/* Goods of the points shop, each standing on (0, 0), about 100 units high. */

/** A bottle of liquid detergent with a drawn bubble label. */
export function detergent(colour = '#3f7fb0'): string {
  return (
    oval(2, 0, 32, 4, '#2a1c2c', { opacity: 0.16 }) +
    path('M -28 0 C -32 -30 -30 -60 -16 -74 L -14 -84 H 14 L 16 -74 C 34 -62 32 -30 28 0 Z', colour) +
    path('M 14 -66 C 24 -60 24 -36 16 -34 C 8 -36 8 -60 14 -66 Z', lighter(colour, 0.55)) +
    rect(-15, -100, 30, 18, brightRed, { rx: 4 }) +
    rect(-15, -100, 9, 18, '#ffffff', { opacity: 0.22, rx: 3 }) +
    path('M -26 -8 C -28 -24 -26 -36 -22 -48 H 6 C 10 -36 10 -24 8 -8 Z', '#fdfaf3') +
    circle(-14, -22, 7, lighter(colour, 0.5)) +
    circle(-4, -30, 5, lighter(colour, 0.3)) +
    circle(-2, -17, 4, paleGold) +
    path('M -24 -2 C -28 -26 -28 -56 -16 -70', 'none', {
      stroke: '#ffffff',
      'stroke-width': 3,
      'stroke-opacity': 0.4,
    })
  );
}

/** Bars of soap, two wrapped and one bare on a dish. */
export function soap(): string {
  return (
    oval(0, 0, 60, 5, '#2a1c2c', { opacity: 0.16 }) +
    path('M -58 -12 H 58 Q 54 0 40 0 H -40 Q -54 0 -58 -12 Z', '#9fc3cf') +
    oval(0, -12, 58, 6, lighter('#9fc3cf', 0.4)) +
    path(
      'M -40 -20 Q -42 -42 -24 -44 H 24 Q 42 -42 40 -20 Q 38 -12 24 -12 H -24 Q -38 -12 -40 -20 Z',
      '#f4d9c0',
    ) +
    path('M -34 -24 Q -36 -38 -22 -40 H 22 Q 34 -38 34 -30 Q 10 -36 -34 -24 Z', '#ffffff', { opacity: 0.5 }) +
    circle(36, -52, 9, '#ffffff', { opacity: 0.55 }) +
    circle(48, -66, 6, '#ffffff', { opacity: 0.55 }) +
    circle(28, -70, 5, '#ffffff', { opacity: 0.6 }) +
    circle(38, -84, 3.4, '#ffffff', { opacity: 0.6 }) +
    path('M -8 -22 C -16 -30 -12 -36 -6 -32 C 0 -36 4 -30 -6 -22 Z', '#e3b391')
  );
}

/** A carton of soap. */
export function soapBox(colour = '#d98a6a'): string {
  return (
    path('M -38 0 V -40 L -24 -52 H 46 V -12 L 34 0 Z', colour) +
    path('M -38 -40 L -24 -52 H 46 L 34 -40 Z', lighter(colour, 0.3)) +
    path('M 34 -40 L 46 -52 V -12 L 34 0 Z', darker(colour, 0.16)) +
    oval(-2, -20, 22, 12, '#fdf3e4') +
    circle(-2, -20, 6, colour)
  );
}

/** A pack of tissues, one sheet pulled out. */
export function tissue(colour = '#7fae9c'): string {
  return (
    oval(0, 0, 58, 5, '#2a1c2c', { opacity: 0.16 }) +
    path('M -8 -56 C -22 -80 -10 -96 -2 -84 C 4 -104 20 -92 12 -56 Z', white) +
    path('M 2 -58 C 4 -72 8 -82 12 -90 C 18 -84 16 -70 12 -56 Z', '#e4e2da') +
    rect(-56, -56, 112, 56, colour, { rx: 5 }) +
    rect(-56, -56, 112, 12, lighter(colour, 0.3), { rx: 5 }) +
    oval(0, -52, 24, 4, darker(colour, 0.3)) +
    path('M -56 -22 C -20 -36 10 -4 56 -20 V -5 Q 56 0 51 0 H -51 Q -56 0 -56 -5 Z', lighter(colour, 0.5)) +
    [
      [-30, -26],
      [26, -34],
      [4, -22],
    ]
      .map(
        ([x = 0, y = 0]) =>
          repeat(5, (index) =>
            circle(x + Math.cos(index * 1.2566) * 5, y + Math.sin(index * 1.2566) * 5, 3.6, white),
          ) + circle(x, y, 2.4, gold),
      )
      .join('')
  );
}

/** Folded towels in a stack, tied with a ribbon. */
export function towels(colours: readonly string[] = ['#e5b0a2', '#f3e3c3', '#8fb8c0']): string {
  return (
    oval(0, 0, 66, 5, '#2a1c2c', { opacity: 0.16 }) +
    colours
      .map((colour, index) => {
        const y = -index * 26;
        return (
          path(d`M -60 ${y} Q -66 ${y - 13} -60 ${y - 26} H 56 Q 64 ${y - 13} 56 ${y} Z`, colour) +
          path(d`M 56 ${y - 26} Q 64 ${y - 13} 56 ${y} Q 48 ${y - 13} 56 ${y - 26} Z`, darker(colour, 0.12)) +
          segment(-56, y - 13, 50, y - 13, darker(colour, 0.14), 2.4) +
          rect(-48, y - 24, 9, 22, '#ffffff', { opacity: 0.5 }) +
          rect(-34, y - 24, 4, 22, '#ffffff', { opacity: 0.5 })
        );
      })
      .join('') +
    rect(2, -78, 11, 78, brightRed) +
    path('M 7 -78 C -14 -98 -26 -82 7 -78 C 40 -98 32 -78 7 -78 Z', brightRed) +
    circle(7, -78, 5, darker(brightRed))
  );
}

/** A sack of rice, with ears drawn on it. */
export function riceSack(): string {
  const ear =
    stroke('M 0 18 C -2 0 2 -12 10 -22', '#8a9a4c', 2.4) +
    repeat(6, (index) =>
      at(
        1 + index * 1.6,
        4 - index * 5,
        oval(index % 2 === 0 ? -4 : 4, 0, 2.6, 5, gold),
        1,
        index % 2 === 0 ? -30 : 40,
      ),
    );
  return (
    oval(0, 0, 50, 5, '#2a1c2c', { opacity: 0.18 }) +
    path('M -44 0 C -54 -26 -50 -66 -38 -88 C -30 -96 30 -96 38 -88 C 52 -66 54 -26 44 0 Z', '#f3ead6') +
    path('M 20 -94 C 34 -94 38 -88 38 -88 C 52 -66 54 -26 44 0 H 24 C 34 -30 32 -66 20 -94 Z', '#e0d3b6') +
    path(
      'M -38 -88 C -34 -104 -22 -110 -14 -104 C -6 -112 6 -112 14 -104 C 22 -110 34 -104 38 -88 C 20 -84 -20 -84 -38 -88 Z',
      '#e8dcc2',
    ) +
    segment(-36, -87, 36, -87, brightRed, 5) +
    circle(0, -44, 27, '#fdf8ea') +
    circle(0, -44, 27, 'none', { stroke: brightRed, 'stroke-width': 3 }) +
    at(-6, -42, ear, 1.1) +
    at(6, -42, ear, [-1.1, 1.1])
  );
}

/** A bottle of cooking oil with a handle. */
export function oil(): string {
  return (
    oval(0, 0, 34, 4, '#2a1c2c', { opacity: 0.16 }) +
    path('M -30 0 C -34 -36 -30 -64 -12 -80 V -92 H 12 V -80 C 32 -66 34 -36 30 0 Z', '#e9b93f') +
    path('M -30 0 C -32 -20 -32 -34 -30 -46 C -10 -40 12 -52 31 -44 C 33 -30 32 -16 30 0 Z', '#d99f2a') +
    rect(-13, -104, 26, 14, brightRed, { rx: 3 }) +
    stroke('M 14 -86 C 40 -84 40 -54 28 -50', '#e9b93f', 7) +
    rect(-26, -42, 52, 30, '#fdf6e4', { rx: 3 }) +
    [0, 1, 2, 3]
      .map(
        (index) =>
          circle(-12 + index * 8, -27 + (index % 2) * 4, 5, '#f4cf3a') +
          circle(-12 + index * 8, -27 + (index % 2) * 4, 2, '#8a6a2c'),
      )
      .join('') +
    path('M -24 -8 C -28 -36 -24 -60 -12 -72', 'none', {
      stroke: '#ffffff',
      'stroke-width': 4,
      'stroke-opacity': 0.45,
    })
  );
}

/** A closed umbrella leaning, and an open one behind. */
export function umbrellas(colour = brightRed): string {
  return (
    oval(0, 0, 90, 6, '#2a1c2c', { opacity: 0.14 }) +
    path(
      'M -92 -34 C -84 -104 62 -112 84 -40 Q 66 -50 48 -38 Q 28 -50 6 -37 Q -16 -48 -38 -35 Q -60 -46 -92 -34 Z',
      colour,
    ) +
    path('M -8 -96 C 30 -102 76 -84 84 -40 Q 66 -50 48 -38 Q 36 -74 -8 -96 Z', darker(colour, 0.14)) +
    path(
      'M -8 -96 C -40 -96 -62 -70 -66 -40 Q -80 -40 -92 -34 C -88 -70 -50 -98 -8 -96 Z',
      lighter(colour, 0.14),
    ) +
    segment(-8, -96, -10, -106, '#8a6a4c', 4) +
    stroke('M -2 -40 L 4 -6 q 2 8 10 4', '#8a6a4c', 4.4)
  );
}

/** A washing-up set: bowl, brush and gloves — a small thank-you. */
export function washSet(): string {
  return (
    oval(0, 0, 62, 5, '#2a1c2c', { opacity: 0.16 }) +
    path('M -60 -34 H 60 L 46 0 H -46 Z', '#d96a5f') +
    oval(0, -34, 60, 10, '#e88d80') +
    oval(0, -33, 52, 7, '#b9503f') +
    path('M -22 -36 C -30 -72 -14 -78 -10 -58 C -6 -84 6 -80 6 -58 C 12 -76 22 -68 14 -36 Z', '#f0c24a') +
    segment(30, -34, 44, -92, '#f7f1e2', 7) +
    rect(34, -106, 20, 18, '#8fb8c0', { rx: 4, transform: 'rotate(12 44 -97)' })
  );
}
