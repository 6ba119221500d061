import { circle, d, path } from '../svg.ts';
import type { Point } from '../svg.ts';

/** The joint between two bones that reach from `root` to `end` (brought within reach), on the chosen side. */
export function joint(
  root: Point,
  end: Point,
  first: number,
  second: number,
  side: number,
): { middle: Point; end: Point } {
  const dx = end[0] - root[0];
  const dy = end[1] - root[1];
  const wanted = Math.max(Math.hypot(dx, dy), 0.01);
  const reach = Math.min(Math.max(wanted, Math.abs(first - second) + 0.5), first + second - 0.05);
  const ux = dx / wanted;
  const uy = dy / wanted;
  const along = (first * first - second * second + reach * reach) / (2 * reach);
  const aside = Math.sqrt(Math.max(first * first - along * along, 0)) * side;
  return {
    middle: [root[0] + ux * along - uy * aside, root[1] + uy * along + ux * aside],
    end: [root[0] + ux * reach, root[1] + uy * reach],
  };
}

/** A bone: thick at one end, thinner at the other, round at both. */
export function bone(from: Point, to: Point, startWidth: number, endWidth: number, colour: string): string {
  const length = Math.max(Math.hypot(to[0] - from[0], to[1] - from[1]), 0.01);
  const nx = -(to[1] - from[1]) / length;
  const ny = (to[0] - from[0]) / length;
  const a = startWidth / 2;
  const b = endWidth / 2;
  const side = path(
    d`M ${from[0] + nx * a} ${from[1] + ny * a} L ${to[0] + nx * b} ${to[1] + ny * b} L ${to[0] - nx * b} ${to[1] - ny * b} L ${from[0] - nx * a} ${from[1] - ny * a} Z`,
    colour,
  );
  return circle(from[0], from[1], a, colour) + side + circle(to[0], to[1], b, colour);
}

/** The point `share` of the way. */
export function between(from: Point, to: Point, share: number): Point {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** A hand at the end of the forearm: a palm and a thumb. */
export function hand(from: Point, to: Point, size: number, skin: string, thumb: number): string {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const palm = bone(to, [to[0] + cos * size * 1.1, to[1] + sin * size * 1.1], size * 2, size * 1.6, skin);
  const root: Point = [to[0] + cos * size * 0.2, to[1] + sin * size * 0.2];
  const tip: Point = [
    root[0] + Math.cos(angle + thumb * 0.9) * size * 1.35,
    root[1] + Math.sin(angle + thumb * 0.9) * size * 1.35,
  ];
  return palm + bone(root, tip, size * 0.95, size * 0.7, skin);
}
