import { darker, mix } from '../colour.ts';
import { chance } from '../random.ts';
import { at, circle, d, path, repeat, stroke } from '../svg.ts';
import { shadow } from './land.ts';

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
