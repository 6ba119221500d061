import {
  bamboo,
  birds,
  blossom,
  buffalo,
  farmer,
  hamlet,
  held,
  hills,
  mist,
  page,
  peaks,
  person,
  skyAt,
  sun,
  terraces,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function springTerraces(): string {
  const tree1 = (x: number, y: number, h: number, seed: number): string => blossom(seed, x, y, h, '#f3c1c9');
  return page(
    skyAt('spring'),
    sun(960, 150, 40),
    peaks(701, 300, 220, '#a9c5c0', 6),
    hills(702, 320, 110, '#93b9a0', '#cfe2cc'),
    mist(270, 110, 0.7),
    terraces(703, 330, 800, 11, ['#b9d7d6', '#a9cfc8', '#bcd79a', '#a9d0cc'], '#8a8a5a'),
    hamlet([
      [620, 470, 90],
      [730, 456, 110],
      [860, 476, 100],
      [700, 516, 120],
      [840, 530, 110],
    ]),
    bamboo(371, 990, 540, 210, 9),
    tree1(560, 520, 130, 372),
    tree1(960, 640, 170, 373),
    tree1(180, 560, 150, 374),
    birds(360, 190, 1.2),
    person({
      ...farmer,
      at: [330, 690],
      height: 120,
      near: [8, 20],
      far: [12, 14],
      farHolds: held.tool('hoe', 40, 10),
      noShadow: true,
    }),
    buffalo(262, 700, 104),
  );
}

/** 春水漫过层层梯田，桃花掩映着村舍，农人牵牛犁田。 */
export const villageTerracesSpring: Picture = {
  key: 'village-terraces-spring',
  subject: 'village',
  alt: '春水漫过层层梯田，桃花掩映着村舍，农人牵牛犁田',
  draw: springTerraces,
};
