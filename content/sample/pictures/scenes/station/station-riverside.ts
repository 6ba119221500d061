import {
  bamboo,
  birds,
  board,
  boat,
  down,
  farmer,
  hills,
  house,
  mist,
  page,
  path,
  peaks,
  person,
  plaque,
  repeat,
  segment,
  skyAt,
  stroke,
  sun,
  tree,
  volunteerAunt,
  waters,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function riversideStation(): string {
  return page(
    skyAt('dawn'),
    sun(240, 190, 42),
    peaks(541, 400, 290, '#a3bcb8', 7),
    mist(330, 130, 0.7),
    hills(542, 420, 50, '#8fb09a', '#c9dac6'),
    waters(543, 560, 800, '#cfe0dc', '#8fb9bd'),
    path(
      'M -20 480 C 300 450 800 500 1220 470 V 580 C 800 610 300 560 -20 590 Z',
      down('#b9c78e', '#a2b878'),
    ),
    house({ x: 520, y: 540, width: 560, height: 210, bays: ['window', 'open', 'window', 'wide'], roof: 110 }),
    plaque(730, 336, 220, 42, 6),
    board(618, 430, 100),
    tree(255, 1140, 540, 260),
    bamboo(256, 440, 540, 280, 8),
    path('M -20 560 C 60 470 280 470 370 580 L 330 600 C 260 520 100 520 20 620 L -20 640 Z', '#b9b2a6'),
    path('M 10 640 C 90 520 260 520 340 610', 'none', { stroke: '#a39b8e', 'stroke-width': 6 }),
    repeat(9, (index) =>
      segment(
        -10 + index * 44,
        560 - Math.sin((index / 8) * Math.PI) * 76,
        -10 + index * 44,
        520 - Math.sin((index / 8) * Math.PI) * 76,
        '#c9c3b8',
        9,
      ),
    ),
    stroke('M -20 526 C 60 430 270 430 370 540', '#c9c3b8', 9),
    path('M 520 590 H 1080 L 1060 680 H 540 Z', '#f3ead9', { opacity: 0.22 }),
    boat(330, 720, 260),
    person({ ...farmer, at: [300, 712], height: 200, near: [10, 10], far: [12, 4], noShadow: true }),
    segment(322, 510, 270, 790, '#a0754a', 6),
    birds(620, 170, 1.1),
    person({ ...volunteerAunt, at: [880, 590], height: 170, faces: 'left', near: [12, 6], far: [8, 18] }),
  );
}

/** 晨雾中的河畔实践站，石拱桥通到门前，渔船从江面划过。 */
export const stationRiverside: Picture = {
  key: 'station-riverside',
  subject: 'station',
  alt: '晨雾中的河畔实践站，石拱桥通到门前，渔船从江面划过',
  draw: riversideStation,
};
