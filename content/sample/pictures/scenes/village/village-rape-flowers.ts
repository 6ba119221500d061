import {
  at,
  bamboo,
  cloud,
  down,
  flowers,
  girl,
  hills,
  house,
  mother,
  page,
  path,
  person,
  rect,
  segment,
  skyAt,
  stroke,
  tree,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function rapeFlowers(): string {
  return page(
    skyAt('day'),
    cloud(220, 110, 1.6),
    cloud(860, 90, 1.9),
    hills(741, 300, 140, '#9fc0b4', '#d3e5d6'),
    hills(742, 370, 70, '#7fae86', '#bcd9ae'),
    rect(0, 400, 1200, 400, down('#ecd84e', '#f3df5a')),
    house({ x: 720, y: 470, width: 280, height: 110, bays: ['window', 'door', 'window'], roof: 70 }),
    house({ x: 930, y: 480, width: 220, height: 96, bays: ['door', 'window'], roof: 60 }),
    bamboo(401, 680, 470, 190, 8),
    tree(402, 1170, 480, 210),
    flowers(743, 260, 450, 800, ['#f8e56a', '#f3d23a', '#fbee8a']),
    path('M 640 474 C 600 560 380 640 330 800 H 560 C 560 660 690 580 690 474 Z', '#d9c89a'),
    flowers(744, 40, 690, 800, ['#f8e56a', '#f3d23a'], 0, 320),
    flowers(745, 60, 690, 800, ['#f8e56a', '#f3d23a'], 580, 1200),
    person({
      ...girl,
      at: [470, 720],
      height: 170,
      stance: 'run',
      near: [10, -10],
      far: [-6, 10],
      mouth: 'open',
    }),
    person({
      ...mother,
      at: [560, 660],
      height: 190,
      stance: 'walk',
      faces: 'left',
      near: [4, 24],
      far: [8, 18],
    }),
    at(
      300,
      260,
      path('M 0 -40 L 28 0 L 0 54 L -28 0 Z', '#cf2a2a') +
        segment(0, -40, 0, 54, '#e0aa3e', 3) +
        stroke('M 0 54 q -20 30 6 60 q 20 24 -4 50', '#e0aa3e', 3),
      1,
      24,
    ),
    stroke('M 304 280 Q 420 460 482 572', '#fdfaf3', 2),
  );
}

/** 油菜花铺满山脚，母女俩在小路上放红色风筝。 */
export const villageRapeFlowers: Picture = {
  key: 'village-rape-flowers',
  subject: 'village',
  alt: '油菜花铺满山脚，母女俩在小路上放红色风筝',
  draw: rapeFlowers,
};
