import { brightRed, darker, gold, lighter, paleGold, red } from '../colour.ts';
import { glow } from '../paint.ts';
import { at, circle, d, oval, path, rect, repeat, segment, stroke } from '../svg.ts';
import { strokesAlong } from '../buildings/openings.ts';

/** A red cloth hung between two points at the same height, with brush marks for its slogan; `y` its upper edge. */
export function banner(
  x: number,
  y: number,
  width: number,
  height: number,
  options: { colour?: string; marks?: string; sag?: number } = {},
): string {
  const { colour = brightRed, marks = '#fff3d6', sag = 6 } = options;
  const count = Math.max(4, Math.round(width / (height * 1.2)) - 1);
  const folds = repeat(Math.round(width / 90), (index) =>
    path(
      d`M ${x + 60 + index * 90} ${y + sag} q 8 ${height * 0.5} 0 ${height} l 12 0 q 6 ${-height * 0.5} 0 ${-height} Z`,
      darker(colour, 0.12),
      { opacity: 0.35 },
    ),
  );
  return (
    path(
      d`M ${x} ${y} Q ${x + width / 2} ${y + sag * 2} ${x + width} ${y} V ${y + height} Q ${x + width / 2} ${y + height + sag * 2} ${x} ${y + height} Z`,
      colour,
    ) +
    folds +
    repeat(count, (index) => {
      const t = (index + 1) / (count + 1);
      return at(
        x + width * t,
        y + height / 2 + sag * 4 * t * (1 - t),
        strokesAlong(0, 0, 1, 0, 0, marks, index * 2),
        height / 19,
      );
    }) +
    segment(x, y - 4, x, y + height + 4, '#8a6a4c', 4) +
    segment(x + width, y - 4, x + width, y + height + 4, '#8a6a4c', 4)
  );
}

/** A round red lantern hanging from (x, y); `lit` gives it a glow. */
export function lantern(x: number, y: number, size: number, lit = false, colour = '#d2322c'): string {
  const s = size / 60;
  return (
    (lit ? circle(x, y + 34 * s, 80 * s, glow('#ffcf7a/0.55', '#ffb45a/0.16', '#ffb45a/0')) : '') +
    at(
      x,
      y,
      segment(0, 0, 0, 12, '#8a6a3c', 2.4) +
        oval(0, 34, 28, 22, lit ? '#f0563c' : colour) +
        oval(0, 34, 17, 22, lighter(lit ? '#f57a4c' : colour, 0.12)) +
        oval(0, 34, 7, 22, lighter(lit ? '#ffb070' : colour, 0.26)) +
        rect(-12, 9, 24, 6, gold, { rx: 2 }) +
        rect(-12, 53, 24, 6, gold, { rx: 2 }) +
        repeat(5, (index) =>
          segment(-7 + index * 3.5, 59, -7 + index * 3.5, 78 - Math.abs(index - 2) * 3, gold, 1.8),
        ),
      s,
    )
  );
}

/** Lanterns and a sagging string between two points. */
export function lanternString(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  count: number,
  size: number,
  lit = false,
): string {
  const sag = Math.abs(x2 - x1) * 0.07;
  const y = (t: number): number => y1 + (y2 - y1) * t + sag * 4 * t * (1 - t);
  return (
    stroke(d`M ${x1} ${y1} Q ${(x1 + x2) / 2} ${(y1 + y2) / 2 + sag * 2} ${x2} ${y2}`, '#6b4f3c', 3) +
    repeat(count, (index) => {
      const t = (index + 0.5) / count;
      return lantern(x1 + (x2 - x1) * t, y(t), size, lit);
    })
  );
}

/** Little triangular flags on a string. */
export function pennants(x1: number, y1: number, x2: number, y2: number, count: number): string {
  const colours = [brightRed, gold, '#5f8f8a', '#e08a5a', '#7fa663'];
  const sag = Math.abs(x2 - x1) * 0.05;
  return (
    stroke(d`M ${x1} ${y1} Q ${(x1 + x2) / 2} ${(y1 + y2) / 2 + sag * 2} ${x2} ${y2}`, '#8a6a4c', 2.4) +
    repeat(count, (index) => {
      const t = (index + 0.5) / count;
      const x = x1 + (x2 - x1) * t;
      const y = y1 + (y2 - y1) * t + sag * 4 * t * (1 - t);
      return path(d`M ${x - 11} ${y} H ${x + 11} L ${x} ${y + 24} Z`, colours[index % colours.length] ?? red);
    })
  );
}

/** A drum on its stand, seen from the front. */
export function drum(x: number, y: number, size: number): string {
  return at(
    x,
    y,
    oval(0, 1, 44, 6, '#2a1c2c', { opacity: 0.16 }) +
      stroke('M -30 0 L -12 -34 M 30 0 L 12 -34', '#7b4a34', 6) +
      path('M -42 -78 C -48 -54 -48 -44 -40 -26 H 40 C 48 -44 48 -54 42 -78 Z', brightRed) +
      repeat(9, (index) => circle(-38 + index * 9.5, -72, 2.2, paleGold)) +
      repeat(9, (index) => circle(-37 + index * 9.25, -32, 2.2, paleGold)) +
      oval(0, -78, 42, 10, '#f3e3c3') +
      oval(0, -78, 34, 7, '#e8d3a8') +
      path('M -46 -56 q -9 0 -9 9 q 9 2 10 -5 Z M 46 -56 q 9 0 9 9 q -9 2 -10 -5 Z', gold),
    size / 100,
  );
}

/** A square sheet of red paper with one large brush mark, standing on its corner. */
export function blessing(cx: number, cy: number, size: number): string {
  const r = size / 2;
  return (
    path(d`M ${cx} ${cy - r} L ${cx + r} ${cy} L ${cx} ${cy + r} L ${cx - r} ${cy} Z`, brightRed) +
    path(
      d`M ${cx} ${cy - r * 0.86} L ${cx + r * 0.86} ${cy} L ${cx} ${cy + r * 0.86} L ${cx - r * 0.86} ${cy} Z`,
      'none',
      { stroke: gold, 'stroke-width': size * 0.02 },
    ) +
    at(cx, cy, strokesAlong(0, 0, 1, 0, 0, '#3a2426'), size / 20)
  );
}

/** A red paper flower rosette with two ribbons. */
export function rosette(x: number, y: number, size: number): string {
  return at(
    x,
    y,
    path('M -6 8 L -14 44 L -4 38 L 0 12 Z M 6 8 L 14 44 L 4 38 L 0 12 Z', red) +
      repeat(10, (index) =>
        at(0, 0, oval(0, -13, 6.4, 9, index % 2 === 0 ? brightRed : '#dc4a44'), 1, index * 36),
      ) +
      circle(0, 0, 9, gold) +
      circle(0, 0, 5, paleGold),
    size / 60,
  );
}

/** An honour certificate, red cover with a gold rim, lying open at an angle or hung. */
export function certificate(cx: number, cy: number, width: number): string {
  return at(
    cx,
    cy,
    rect(-50, -34, 100, 68, '#2a1c2c', { opacity: 0.12, rx: 3 }) +
      rect(-52, -37, 100, 68, red, { rx: 3 }) +
      rect(-47, -32, 90, 58, '#fdf6e4') +
      rect(-44, -29, 84, 52, 'none', { stroke: gold, 'stroke-width': 1.6 }) +
      strokesAlong(-20, -19, 4, 36, 0, red) +
      repeat(4, (index) =>
        segment(-36, -6 + index * 6.5, 32 - (index % 2) * 14, -6 + index * 6.5, '#b3a58c', 1.4),
      ) +
      circle(27, 12, 7.4, '#d2322c', { opacity: 0.85 }) +
      circle(27, 12, 4.4, 'none', { stroke: '#f6cfc6', 'stroke-width': 1 }),
    width / 104,
  );
}
