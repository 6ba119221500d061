import {
  bamboo,
  birds,
  down,
  farmWife,
  farmer,
  hamlet,
  held,
  hills,
  loudspeakerMast,
  mist,
  page,
  path,
  person,
  skyAt,
  soundWaves,
  sun,
  terraces,
  tree,
  tufts,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function villageMast(): string {
  return page(
    skyAt('dawn'),
    sun(260, 200, 44),
    hills(231, 380, 150, '#a9b9b4', '#ecdfca'),
    terraces(232, 400, 800, 7, ['#b9c98a', '#a9bd78', '#98b06a'], '#8f7a52'),
    mist(350, 110, 0.5),
    hamlet([
      [40, 520, 150],
      [210, 560, 170],
      [20, 640, 190],
      [420, 500, 120],
    ]),
    tree(61, 380, 600, 160),
    bamboo(62, 560, 560, 220, 7),
    path('M 620 800 C 700 700 800 640 1220 610 V 820 Z', down('#b4b97e', '#98a862')),
    tufts(63, 30, 660, 790, '#6f8a48', 700, 1200),
    loudspeakerMast(960, 760, 600, 4, 120),
    soundWaves(1096, 176, 90),
    soundWaves(820, 196, 90, -1),
    birds(560, 140, 1.1),
    person({
      ...farmer,
      at: [690, 790],
      height: 270,
      near: [6, 24],
      far: [13, 16],
      farHolds: held.tool('hoe', 42, 8),
      nod: -10,
      look: 0.5,
    }),
    person({
      ...farmWife,
      hat: 'straw',
      at: [800, 794],
      height: 250,
      near: [5, 20],
      far: [9, 18],
      nearHolds: held.basket(['#7fa663', '#8fb06a'], 1),
      farOver: true,
      nod: -10,
    }),
  );
}

/** 清晨梯田边高高的大喇叭响起，田间农户驻足倾听。 */
export const villageLoudspeakerMorning: Picture = {
  key: 'village-loudspeaker-morning',
  subject: 'broadcast',
  alt: '清晨梯田边高高的大喇叭响起，田间农户驻足倾听',
  draw: villageMast,
};
