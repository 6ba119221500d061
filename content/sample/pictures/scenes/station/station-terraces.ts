import {
  board,
  buffalo,
  cloud,
  down,
  farHouse,
  hills,
  house,
  loudspeakerMast,
  oldFarmer,
  page,
  path,
  person,
  plaque,
  skyAt,
  terraces,
  tree,
  tufts,
  volunteerYouth,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function terraceStation(): string {
  return page(
    skyAt('hot'),
    cloud(200, 110, 1.6),
    cloud(1020, 80, 1.2),
    hills(551, 260, 150, '#a3c5a8', '#cfe3c8'),
    terraces(552, 250, 560, 8, ['#a9c86f', '#b9d27f', '#98ba62', '#c9da8f'], '#8a7a4c'),
    house({
      x: 120,
      y: 560,
      width: 620,
      height: 300,
      bays: ['wide', 'open', 'wide'],
      storeys: 2,
      roof: 120,
      roofColour: '#6b5f5a',
      wallColour: '#f0dfc0',
    }),
    plaque(430, 416, 220, 40, 6),
    board(318, 440, 110),
    tree(261, 880, 590, 300),
    farHouse(960, 430, 130),
    farHouse(1080, 400, 110),
    loudspeakerMast(800, 600, 330, 2, 70),
    path('M -20 580 C 300 550 900 560 1220 600 V 820 H -20 Z', down('#d9c9a0', '#cbb988')),
    path('M 360 590 C 480 680 700 700 1220 740 V 800 H 220 C 300 740 320 660 300 590 Z', '#e4d6b4'),
    tufts(553, 30, 620, 790, '#8fa05a', 700, 1200),
    person({
      ...oldFarmer,
      hat: 'straw',
      at: [860, 760],
      height: 280,
      faces: 'left',
      near: [2, 26],
      far: [10, 10],
      back: '',
    }),
    person({ ...volunteerYouth, at: [560, 730], height: 270, near: [13, -2], far: [8, 20], mouth: 'open' }),
    buffalo(1040, 776, 230, '#a8764a'),
  );
}

/** 梯田下的两层实践站，门口立着大喇叭，老牛在路边吃草。 */
export const stationTerraces: Picture = {
  key: 'station-terraces',
  subject: 'station',
  alt: '梯田下的两层实践站，门口立着大喇叭，老牛在路边吃草',
  draw: terraceStation,
};
