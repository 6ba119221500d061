import { darker, lighter } from '../colour.ts';
import { at, circle, oval, path, segment, stroke } from '../svg.ts';

/* Animals from the side, facing right, standing on (x, y); a negative `size` faces them left. */

function placed(x: number, y: number, size: number, units: number, drawing: string): string {
  const scale = Math.abs(size) / units;
  return at(x, y, drawing, [size < 0 ? -scale : scale, scale]);
}

/** A water buffalo or, in a lighter colour, an ox; about 150 units long. */
export function buffalo(x: number, y: number, size: number, colour = '#5d5048'): string {
  const leg = (at: number, shade: string): string =>
    path(`M ${at - 7} -44 L ${at - 5} -4 H ${at + 6} L ${at + 8} -44 Z`, shade) +
    path(`M ${at - 6} -5 H ${at + 7} V 0 H ${at - 6} Z`, darker(colour, 0.5));
  return placed(
    x,
    y,
    size,
    150,
    oval(0, 0, 74, 6, '#2a1c2c', { opacity: 0.16 }) +
      leg(-38, darker(colour, 0.24)) +
      leg(34, darker(colour, 0.24)) +
      stroke('M -62 -74 C -78 -66 -76 -44 -72 -32', colour, 4) +
      oval(-72, -28, 4, 7, darker(colour, 0.3)) +
      path(
        'M -64 -62 C -66 -88 -44 -94 -20 -90 C 4 -98 30 -98 48 -88 L 66 -84 L 58 -52 C 50 -36 30 -32 0 -32 C -34 -30 -60 -36 -64 -62 Z',
        colour,
      ) +
      path(
        'M -60 -52 C -40 -40 20 -40 52 -52 C 46 -36 26 -32 0 -32 C -34 -30 -56 -36 -60 -52 Z',
        darker(colour, 0.2),
      ) +
      leg(-52, colour) +
      leg(48, colour) +
      path(
        'M 46 -92 C 58 -98 74 -98 84 -90 L 100 -66 C 102 -58 96 -52 88 -54 L 66 -60 C 56 -66 46 -78 46 -92 Z',
        lighter(colour, 0.06),
      ) +
      oval(95, -60, 7, 6, lighter(colour, 0.24)) +
      stroke('M 70 -94 C 62 -114 42 -116 32 -106', '#cfc4b0', 6) +
      stroke('M 78 -94 C 78 -112 64 -120 54 -116', '#e3dac8', 5) +
      path('M 58 -90 C 46 -92 40 -86 38 -80 C 48 -78 56 -80 60 -86 Z', darker(colour, 0.2)) +
      circle(80, -80, 2.6, '#211a18'),
  );
}

/** A dog, about 70 units long. */
export function dog(x: number, y: number, size: number, colour = '#d9a05a'): string {
  return placed(
    x,
    y,
    size,
    70,
    oval(0, 0, 32, 4, '#2a1c2c', { opacity: 0.16 }) +
      stroke('M -26 -26 C -40 -30 -40 -46 -34 -50', colour, 7) +
      stroke('M -20 -20 V -3 M 14 -20 V -3', darker(colour, 0.2), 7) +
      path('M -28 -20 C -30 -36 -12 -38 8 -36 L 20 -42 L 26 -24 C 20 -14 -20 -12 -28 -20 Z', colour) +
      stroke('M -24 -18 V -3 M 20 -20 V -3', colour, 7) +
      path(
        'M 10 -40 C 8 -56 24 -62 34 -54 L 46 -48 C 48 -42 42 -38 34 -38 C 26 -32 14 -32 10 -40 Z',
        colour,
      ) +
      path('M 14 -54 C 6 -56 4 -44 8 -38 C 14 -40 18 -48 14 -54 Z', darker(colour, 0.3)) +
      circle(46, -46, 2.6, '#37302d') +
      circle(31, -49, 2, '#37302d') +
      stroke('M 10 -34 Q 18 -30 26 -33', '#b8121b', 3),
  );
}

/** A cat lying down, about 60 units long. */
export function cat(x: number, y: number, size: number, colour = '#e8e0d2'): string {
  return placed(
    x,
    y,
    size,
    60,
    oval(0, 0, 32, 4, '#2a1c2c', { opacity: 0.16 }) +
      stroke('M -26 -6 C -44 -2 -44 -18 -34 -20', colour, 6) +
      path('M -30 -2 C -34 -22 -10 -28 8 -24 C 24 -24 30 -12 26 -1 Z', colour) +
      circle(20, -24, 12, colour) +
      path('M 10 -30 L 10 -42 L 19 -35 Z M 30 -30 L 31 -42 L 22 -35 Z', colour) +
      stroke('M 14 -25 q 2 2 4 0 M 23 -25 q 2 2 4 0', '#37302d', 1.4) +
      circle(20.6, -20, 1.4, '#d98a8a') +
      stroke('M -12 -24 q 2 7 0 12 M -2 -25 q 2 7 0 12', darker(colour, 0.18), 2.6),
  );
}

/** A hen, about 50 units long. */
export function hen(x: number, y: number, size: number, colour = '#f4ede0'): string {
  return placed(
    x,
    y,
    size,
    50,
    oval(0, 0, 20, 3, '#2a1c2c', { opacity: 0.16 }) +
      segment(-3, -10, -3, 0, '#e0aa3e', 2.4) +
      segment(5, -10, 5, 0, '#e0aa3e', 2.4) +
      path(
        'M -24 -36 C -14 -30 -4 -30 4 -30 L 10 -44 C 20 -48 24 -38 20 -32 C 24 -14 14 -8 0 -8 C -16 -8 -24 -20 -24 -36 Z',
        colour,
      ) +
      path('M -12 -24 C -4 -30 8 -26 8 -18 C 2 -12 -8 -14 -12 -24 Z', darker(colour, 0.12)) +
      path('M 9 -44 q -1 -8 4 -5 q 3 -6 5 0 q 5 -2 2 5 Z', '#cf2a2a') +
      path('M 21 -41 l 8 3 l -8 3 Z', '#e0aa3e') +
      circle(16, -40, 1.6, '#37302d'),
  );
}

/** A pig, about 80 units long. */
export function pig(x: number, y: number, size: number, colour = '#f0c4b8'): string {
  return placed(
    x,
    y,
    size,
    80,
    oval(0, 0, 40, 4, '#2a1c2c', { opacity: 0.16 }) +
      stroke('M -20 -14 V -4 M 18 -14 V -4', darker(colour, 0.2), 9) +
      path('M -36 -26 C -38 -48 -10 -52 12 -48 C 34 -46 38 -18 26 -12 C 4 -6 -32 -8 -36 -26 Z', colour) +
      stroke('M -26 -14 V -4 M 24 -14 V -4', colour, 9) +
      stroke('M -36 -32 q -8 -2 -6 -9 q 6 -1 4 5', darker(colour, 0.16), 3) +
      circle(28, -34, 15, colour) +
      oval(41, -31, 5, 7, darker(colour, 0.14)) +
      circle(42, -33, 1.2, darker(colour, 0.5)) +
      circle(42, -28.6, 1.2, darker(colour, 0.5)) +
      circle(31, -38, 2, '#37302d') +
      path('M 16 -44 l -3 -12 l 13 5 Z', darker(colour, 0.12)),
  );
}
