import {
  at,
  cadre,
  cloud,
  down,
  flowers,
  held,
  hills,
  oval,
  page,
  path,
  person,
  pine,
  pupilBoy,
  pupilGirl,
  repeat,
  skyAt,
  stroke,
  tufts,
  volunteerMan,
  volunteerWoman,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

const sapling = (x: number, y: number, size: number, seed: number): string =>
  at(
    x,
    y,
    stroke('M 0 0 C -2 -30 2 -50 0 -84', '#7a5a44', 4.4) +
      repeat(9, (index) =>
        at(
          0,
          -30 - index * 7,
          path('M 0 0 Q 10 -10 22 -4 Q 12 6 0 0 Z', index % 3 === seed % 3 ? '#8fb75f' : '#6d9f55'),
          [index % 2 === 0 ? 1 : -1, 1],
          -20,
        ),
      ) +
      path('M -16 0 Q 0 -10 16 0 Z', '#8a6545'),
    size,
  );

function treePlanting(): string {
  return page(
    skyAt('spring'),
    cloud(300, 100, 1.4),
    cloud(980, 130, 1.1),
    hills(381, 330, 160, '#a5c4ae', '#d6e6d0'),
    hills(382, 410, 90, '#8db58b', '#c3dab4'),
    pine(70, 470, 180),
    pine(160, 480, 140, '#6b955f'),
    pine(1110, 470, 200),
    pine(1030, 480, 150, '#6b955f'),
    path('M -20 560 C 300 430 800 420 1220 520 V 820 H -20 Z', down('#b5c98c', '#9db673')),
    repeat(14, (index) =>
      sapling(110 + index * 80, 500 + Math.abs(index - 7) * 6 + (index % 3) * 18, 0.55, index),
    ),
    tufts(383, 40, 600, 790, '#7a9a54'),
    oval(520, 730, 90, 20, '#7a5a3c'),
    path('M 560 736 C 570 700 640 690 660 740 Z', '#8a6545'),
    sapling(520, 728, 1.9, 1),
    person({
      ...volunteerMan,
      at: [360, 740],
      height: 390,
      lean: 14,
      near: [14, 18],
      far: [20, 10],
      farHolds: held.tool('shovel', 36, -34),
      farOver: true,
    }),
    person({
      ...volunteerWoman,
      at: [660, 730],
      height: 370,
      faces: 'left',
      stance: 'kneel',
      nearAt: [536, 640],
      farAt: [528, 600],
    }),
    person({
      ...pupilGirl,
      at: [800, 760],
      height: 290,
      faces: 'left',
      near: [10, 14],
      far: [13, 10],
      nearHolds: held.wateringCan('#c9574a'),
    }),
    person({
      ...pupilBoy,
      at: [200, 770],
      height: 290,
      near: [2, 26],
      far: [9, 16],
      nearHolds: held.bucket(),
    }),
    person({
      ...cadre,
      over: 'vest',
      overColour: '#cf2a2a',
      sleeves: '#f4f1ea',
      at: [1000, 770],
      height: 390,
      faces: 'left',
      near: [10, 12],
      far: [12, 6],
      nearHolds: at(0, 0, sapling(0, 14, 0.4, 2)),
    }),
    flowers(384, 18, 620, 790, ['#f4f0e4', '#f3d58a'], 0, 1200),
  );
}

/** 春天的山坡上，志愿者扶苗培土，学生提水浇灌小树苗。 */
export const treePlantingHill: Picture = {
  key: 'tree-planting-hill',
  subject: 'planting',
  alt: '春天的山坡上，志愿者扶苗培土，学生提水浇灌小树苗',
  draw: treePlanting,
};
