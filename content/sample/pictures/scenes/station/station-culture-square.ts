import {
  at,
  board,
  circle,
  cloud,
  d,
  down,
  granny,
  heart,
  held,
  hills,
  house,
  mother,
  oval,
  page,
  path,
  pennants,
  person,
  plaque,
  rect,
  repeat,
  skyAt,
  smallBoy,
  tree,
  volunteerYouth,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function squareStation(): string {
  return page(
    skyAt('hot'),
    cloud(240, 90, 1.4),
    cloud(900, 120, 1.5),
    hills(601, 320, 80, '#a9cbb2', '#dcead6'),
    house({
      x: 80,
      y: 510,
      width: 460,
      height: 260,
      bays: ['wide', 'open', 'wide'],
      storeys: 2,
      roof: 110,
      wallColour: '#f7efe0',
      roofColour: '#7a4a40',
    }),
    plaque(310, 380, 190, 36, 5),
    board(222, 400, 96),
    rect(620, 260, 500, 250, '#b8121b'),
    rect(640, 280, 460, 190, '#f3dfb8'),
    path('M 640 470 Q 760 370 880 430 T 1100 400 V 470 Z', '#9fc08a'),
    circle(1010, 330, 34, '#f0a04a'),
    at(760, 370, heart(80, '#cf2a2a')),
    rect(590, 470, 560, 44, '#9a6a50'),
    path('M 590 262 Q 870 190 1150 262 L 1130 276 Q 870 214 610 276 Z', '#565b61'),
    rect(0, 506, 1200, 294, down('#d8cdbd', '#e5dccd')),
    repeat(5, (row) =>
      repeat(9, (index) =>
        path(
          d`M ${(index - 4) * (140 + row * 50) + 600} ${530 + row * row * 16} l ${70 + row * 20} ${18 + row * 8} l ${-70 - row * 20} ${18 + row * 8} l ${-70 - row * 20} ${-18 - row * 8} Z`,
          row % 2 === 0 ? '#cfc3b0' : '#d6cab8',
          { opacity: 0.5 },
        ),
      ),
    ),
    oval(600, 650, 130, 30, '#b5ab9c'),
    oval(600, 640, 130, 30, '#cfc6b8'),
    tree(301, 600, 640, 250),
    person({ ...granny, at: [330, 750], height: 270, near: [10, -6], far: [12, 4] }),
    person({ ...mother, at: [860, 740], height: 270, stance: 'walk', near: [-2, 24], far: [8, 18] }),
    person({ ...smallBoy, at: [950, 750], height: 180, stance: 'run', mouth: 'open' }),
    person({
      ...volunteerYouth,
      at: [180, 770],
      height: 290,
      near: [12, 10],
      far: [10, 18],
      nearHolds: held.leaflet(8),
    }),
    pennants(540, 190, 640, 240, 3),
  );
}

/** 文化广场旁的实践站小楼，对面是露天戏台，居民散步。 */
export const stationCultureSquare: Picture = {
  key: 'station-culture-square',
  subject: 'station',
  alt: '文化广场旁的实践站小楼，对面是露天戏台，居民散步',
  draw: squareStation,
};
