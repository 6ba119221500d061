import {
  bamboo,
  down,
  farmWife,
  held,
  hills,
  house,
  lantern,
  maize,
  mist,
  page,
  path,
  peaks,
  person,
  plaque,
  rect,
  repeat,
  rock,
  segment,
  skyAt,
  terraces,
  tufts,
  volunteerMan,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function stiltHouse(): string {
  const stilts = repeat(7, (index) =>
    rect(190 + index * 130, 520, 16, 130 - Math.abs(index - 3) * 4, '#5d3b2a'),
  );
  return page(
    skyAt('overcast'),
    peaks(591, 340, 260, '#9fb5b2', 5),
    mist(270, 130, 0.8),
    hills(592, 400, 90, '#8fae92', '#c5d8c0'),
    terraces(593, 430, 700, 5, ['#9ab86e', '#aac67e', '#8aa860'], '#8a7a4c'),
    stilts,
    house({
      x: 180,
      y: 530,
      width: 820,
      height: 200,
      bays: ['wide', 'window', 'open', 'window', 'wide'],
      roof: 140,
      wallColour: '#a8764a',
      doorColour: '#6b4630',
      roofColour: '#4f5358',
    }),
    repeat(26, (index) =>
      segment(190 + index * 32, 352, 190 + index * 32, 500, '#8f6038', 2, { opacity: 0.5 }),
    ),
    rect(160, 520, 860, 18, '#6b4630'),
    repeat(27, (index) => rect(170 + index * 32, 474, 6, 48, '#7b5236')),
    rect(160, 468, 860, 9, '#6b4630'),
    plaque(590, 340, 230, 40, 6),
    lantern(370, 346, 50),
    lantern(810, 346, 50),
    maize(260, 346, 80),
    maize(930, 346, 80),
    path('M 1000 530 L 1130 680 H 1070 L 960 538 Z', '#8c5b3c'),
    repeat(6, (index) =>
      segment(985 + index * 22, 548 + index * 24, 1030 + index * 16, 548 + index * 24, '#6b4630', 6),
    ),
    path('M -20 660 C 300 630 900 640 1220 680 V 820 H -20 Z', down('#b5b27a', '#9da066')),
    bamboo(291, 90, 690, 420, 10),
    rock(700, 720, 90),
    person({
      ...farmWife,
      at: [1080, 740],
      height: 250,
      faces: 'left',
      near: [5, 22],
      far: [9, 16],
      nearHolds: held.basket(['#7fa663']),
      farOver: true,
    }),
    person({ ...volunteerMan, at: [500, 750], height: 270, near: [13, 0], far: [8, 20], mouth: 'open' }),
    tufts(594, 26, 690, 790, '#7a8f4c'),
  );
}

/** 山坡上的木质吊脚楼实践站，檐下挂着玉米和红灯笼。 */
export const stationStiltHouse: Picture = {
  key: 'station-stilt-house',
  subject: 'station',
  alt: '山坡上的木质吊脚楼实践站，檐下挂着玉米和红灯笼',
  draw: stiltHouse,
};
