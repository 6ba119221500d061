import {
  at,
  chance,
  down,
  hamlet,
  hills,
  oval,
  page,
  rect,
  repeat,
  segment,
  skyAt,
  umbrellas,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function umbrellaRack(): string {
  const luck = chance(77);
  return page(
    skyAt('overcast'),
    hills(511, 360, 90, '#a9b9bd', '#d5dcda'),
    hamlet([
      [80, 430, 150],
      [900, 440, 170],
    ]),
    rect(0, 436, 1200, 364, down('#b5bcbc', '#a3abac')),
    repeat(90, () => {
      const x = luck.between(-20, 1200);
      const y = luck.between(0, 760);
      return segment(x, y, x - 10, y + 34, '#ffffff', 2.4, { opacity: 0.5 });
    }),
    repeat(7, (index) => oval(140 + index * 160, 700 + (index % 3) * 34, 60, 9, '#cfd8da', { opacity: 0.8 })),
    at(380, 690, umbrellas(), 4),
    at(860, 720, umbrellas('#3f6f9a'), 3.4),
    at(1060, 560, umbrellas('#e0aa3e'), 1.6),
  );
}

/** 细雨中撑开红、蓝、黄三把雨伞，远处是瓦房青山。 */
export const rewardUmbrella: Picture = {
  key: 'reward-umbrella',
  subject: 'reward',
  alt: '细雨中撑开红、蓝、黄三把雨伞，远处是瓦房青山',
  draw: umbrellaRack,
};
