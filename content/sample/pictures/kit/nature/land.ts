import { darker, lighter, mix } from '../colour.ts';
import { HEIGHT, WIDTH } from '../page.ts';
import { down } from '../paint.ts';
import { chance } from '../random.ts';
import { at, d, num, oval, path, rect, repeat, stroke } from '../svg.ts';
import type { Point } from '../svg.ts';

/** A smooth line through the points, as path data without its first command. */
function smooth(points: readonly Point[]): string {
  return points
    .slice(1)
    .map(([x, y], index) => {
      const before = points[index] ?? [x, y];
      const half = (before[0] + x) / 2;
      return `C ${num(half)} ${num(before[1])} ${num(half)} ${num(y)} ${num(x)} ${num(y)}`;
    })
    .join(' ');
}

/** A range of rounded hills across the picture; the foot of it fades towards `foot` (mist). */
export function hills(
  seed: number,
  y: number,
  rise: number,
  colour: string,
  foot = lighter(colour, 0.4),
  step = 150,
): string {
  const luck = chance(seed);
  const points: Point[] = [];
  for (let x = -80; x <= WIDTH + step; x += step * luck.between(0.7, 1.2))
    points.push([x, y - luck.between(0, rise)]);
  const [first] = points;
  return path(
    `M -80 ${num(first?.[1] ?? y)} ${smooth(points)} L ${WIDTH + 80} ${HEIGHT} L -80 ${HEIGHT} Z`,
    down(colour, foot),
  );
}

/** Steep, round-topped limestone peaks standing in mist. */
export function peaks(
  seed: number,
  y: number,
  height: number,
  colour: string,
  count = 7,
  foot = lighter(colour, 0.6),
): string {
  const luck = chance(seed);
  return repeat(count, (index) => {
    const x = ((index + luck.between(0.1, 0.9)) * WIDTH) / count;
    const h = height * luck.between(0.5, 1);
    const w = luck.between(70, 130);
    const slant = luck.between(-18, 18);
    const body = path(
      d`M ${x - w} ${y + 20} C ${x - w * 0.7} ${y - h * 0.3} ${x - w * 0.55 + slant} ${y - h} ${x + slant} ${y - h} C ${x + w * 0.5 + slant} ${y - h} ${x + w * 0.6} ${y - h * 0.4} ${x + w} ${y + 20} Z`,
      down(mix(colour, '#ffffff', luck.between(0, 0.16)), foot),
    );
    return body;
  });
}

/** Ground from `y` down to the picture's lower edge, lighter towards the viewer's feet or the horizon. */
export function ground(y: number, far: string, near: string): string {
  return rect(0, y, WIDTH, HEIGHT - y, down(far, near));
}

/** Ground with a gently waving upper edge. */
export function meadow(seed: number, y: number, rise: number, far: string, near: string): string {
  const luck = chance(seed);
  const points: Point[] = [];
  for (let x = -60; x <= WIDTH + 240; x += 220) points.push([x, y + luck.between(-rise, rise)]);
  return path(
    `M -60 ${num(points[0]?.[1] ?? y)} ${smooth(points)} L ${WIDTH + 200} ${HEIGHT} L -60 ${HEIGHT} Z`,
    down(far, near),
  );
}

/** Terraced fields stepping down between two heights; each step a curved bank with its flooded or planted field. */
export function terraces(
  seed: number,
  top: number,
  bottom: number,
  steps: number,
  fields: readonly string[],
  bank = '#8a7a56',
  from = -60,
  to = WIDTH + 60,
): string {
  const luck = chance(seed);
  const width = to - from;
  return repeat(steps, (index) => {
    const share = index / steps;
    const y = top + (bottom - top) * Math.pow(share, 1.25);
    const sway = luck.between(14, 34) * (0.5 + share) * (index % 2 === 0 ? 1 : -1);
    const crest = luck.between(0.3, 0.7);
    const bend = from + width * crest;
    const edge = (lift: number): string =>
      d`M ${from} ${y + sway + lift} C ${from + width * 0.12} ${y - sway * 1.6 + lift} ${bend - width * 0.16} ${y - sway * 1.8 + lift} ${bend} ${y + lift} S ${to - width * 0.16} ${y + sway * 2.2 + lift} ${to} ${y - sway * 0.4 + lift}`;
    const colour = fields[index % fields.length] ?? '#9fbf74';
    return (
      path(`${edge(0)} L ${to} ${HEIGHT} L ${from} ${HEIGHT} Z`, down(lighter(colour, 0.18), colour)) +
      stroke(edge(0), darker(bank, 0.05), 3 + share * 5) +
      stroke(edge(-2 - share * 2), lighter(colour, 0.3), 1.6 + share * 2)
    );
  });
}

/** Rows of young plants in perspective on a field: tufts grow towards the viewer. */
export function rows(
  seed: number,
  top: number,
  bottom: number,
  lines: number,
  colour: string,
  from = 0,
  to = WIDTH,
): string {
  const luck = chance(seed);
  return repeat(lines, (row) => {
    const share = (row + 0.5) / lines;
    const y = top + (bottom - top) * share * share;
    const size = 0.35 + share * 1.1;
    const gap = 44 * size;
    const offset = luck.between(0, gap);
    return repeat(Math.ceil((to - from) / gap), (index) => {
      const x = from + offset + index * gap;
      return x > to
        ? ''
        : at(
            x,
            y + luck.between(-2, 2),
            stroke(
              'M 0 0 q -3 -10 -9 -15 M 0 0 q 0 -12 -1 -21 M 0 0 q 3 -10 9 -14',
              mix(colour, '#ffffff', luck.between(0, 0.2)),
              3,
            ),
            size,
          );
    });
  });
}

/** Furrows running towards the horizon point. */
export function furrows(
  horizon: Point,
  bottom: number,
  count: number,
  colour: string,
  spread = 2200,
): string {
  return repeat(count, (index) => {
    const x = horizon[0] + (index / (count - 1) - 0.5) * spread;
    return stroke(d`M ${horizon[0] + (x - horizon[0]) * 0.16} ${horizon[1]} L ${x} ${bottom}`, colour, 5, {
      opacity: 0.5,
    });
  });
}

/** A path or road from the horizon to the viewer. */
export function lane(
  fromX: number,
  fromWidth: number,
  fromY: number,
  toX: number,
  toWidth: number,
  toY: number,
  colour: string,
  bend = 0,
): string {
  const side = (s: number): Point => [fromX + (s * fromWidth) / 2, fromY];
  const end = (s: number): Point => [toX + (s * toWidth) / 2, toY];
  const [l, r, el, er] = [side(-1), side(1), end(-1), end(1)];
  const mid = (fromY + toY) / 2;
  return path(
    d`M ${l[0]} ${l[1]} C ${l[0] + bend} ${mid} ${el[0] - bend} ${mid} ${el[0]} ${el[1]} L ${er[0]} ${er[1]} C ${er[0] - bend} ${mid} ${r[0] + bend} ${mid} ${r[0]} ${r[1]} Z`,
    colour,
  );
}

/** Still or flowing water between two heights with ripples. */
export function waters(seed: number, top: number, bottom: number, far: string, near: string): string {
  const luck = chance(seed);
  const ripples = repeat(26, () => {
    const y = luck.between(top + 8, bottom - 6);
    const size = 20 + ((y - top) / (bottom - top)) * 70;
    return stroke(
      d`M ${luck.between(0, WIDTH)} ${y} q ${size / 2} ${-size * 0.07} ${size} 0`,
      '#ffffff',
      2.4,
      { opacity: luck.between(0.25, 0.6) },
    );
  });
  return rect(0, top, WIDTH, bottom - top, down(far, near)) + ripples;
}

/** A flat shadow on the ground. */
export function shadow(x: number, y: number, rx: number, ry = rx * 0.13, opacity = 0.16): string {
  return oval(x, y, rx, ry, '#2a1c2c', { opacity });
}
