import {
  cadreWoman,
  chance,
  circle,
  crate,
  farmWife,
  farmer,
  held,
  hills,
  page,
  person,
  repeat,
  skyAt,
  sun,
  terraces,
  tree,
  tufts,
  volunteerMan,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function orchardPruning(): string {
  const orange = (seed: number, x: number, y: number, height: number): string => {
    const luck = chance(seed);
    const s = height / 100;
    return (
      tree(seed, x, y, height, '#5f8f57') +
      repeat(15, () => {
        const [turn, out] = [luck.between(0, Math.PI * 2), Math.sqrt(luck.between(0, 1))];
        return circle(
          x + Math.cos(turn) * out * 30 * s,
          y - (68 + Math.sin(turn) * out * 22) * s,
          3.8 * s,
          '#ef9a3a',
        );
      })
    );
  };
  return page(
    skyAt('autumn'),
    sun(1010, 120, 42),
    hills(85, 330, 130, '#c2c9a0', '#e6e2c4'),
    terraces(86, 330, 800, 6, ['#b9c383', '#a9b873', '#98ab66'], '#9a8255'),
    orange(1, 120, 480, 200),
    orange(2, 330, 460, 170),
    orange(3, 900, 470, 190),
    orange(4, 1100, 490, 220),
    orange(5, 620, 440, 150),
    orange(6, 470, 760, 520),
    person({
      ...cadreWoman,
      over: 'jacket',
      overColour: '#5f8f8a',
      hat: 'straw',
      at: [690, 775],
      height: 400,
      faces: 'left',
      near: [19, -12],
      far: [20, -16],
      nearHolds: held.handTool('scissors', -60),
      nod: -10,
      mouth: 'open',
    }),
    person({ ...farmer, at: [860, 780], height: 400, faces: 'left', near: [10, 10], far: [15, -2], nod: -6 }),
    person({
      ...farmWife,
      top: '#7d6a94',
      at: [1010, 790],
      height: 360,
      faces: 'left',
      near: [8, 18],
      far: [11, 18],
      nearHolds: held.basket(['#ef9a3a', '#e88a2a', '#7fa663']),
      farOver: true,
    }),
    person({ ...volunteerMan, at: [210, 775], height: 390, near: [17, -8], far: [15, 8], nod: -6 }),
    crate(150, 790, 150, ['#ef9a3a', '#f0a94e']),
    crate(1120, 796, 130, ['#ef9a3a', '#e88a2a']),
    tufts(87, 26, 700, 800, '#6f8a48'),
  );
}

/** 秋日果园里，农技员示范修剪柑橘树枝，村民围着学习。 */
export const orchardPruningLesson: Picture = {
  key: 'orchard-pruning-lesson',
  subject: 'agronomy',
  alt: '秋日果园里，农技员示范修剪柑橘树枝，村民围着学习',
  draw: orchardPruning,
};
