import { brightRed, darker } from '../colour.ts';
import { shadow } from '../nature/land.ts';
import { at, circle, oval, path, rect, repeat, stroke } from '../svg.ts';

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
