import {
  at,
  circle,
  down,
  farmer,
  girl,
  grandpa,
  lamplight,
  lanternString,
  moon,
  mother,
  page,
  path,
  person,
  rect,
  segment,
  skyAt,
  smallBoy,
  stars,
  stroke,
  volunteerYouth,
  youngWoman,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';
import { rabbitLantern } from './rabbit-lantern.ts';

function lanternFestival(): string {
  const fish = (x: number, y: number, size: number): string =>
    at(
      x,
      y,
      circle(0, 10, 90, 'rad(0.5,#ffcf7a/0.5,#ffb45a/0.12,#ffb45a/0)') +
        path('M -50 0 C -30 -30 30 -30 44 0 C 30 30 -30 30 -50 0 Z', '#f0653c') +
        path('M 40 0 L 76 -24 L 70 0 L 76 24 Z', '#f59a4c') +
        circle(-28, -6, 6, '#fff6d8') +
        circle(-28, -6, 3, '#37302d') +
        stroke('M -10 -16 q 10 16 0 32 M 8 -18 q 10 18 0 36', '#ffd36a', 4),
      size,
    );
  return page(
    skyAt('night'),
    stars(331, 50, 200),
    moon(140, 120, 50),
    path('M 0 560 L 0 200 L 380 360 L 380 500 Z', '#5d5560'),
    path('M 0 150 L 410 340 L 396 364 L 0 210 Z', '#2d303c'),
    path('M 1200 560 L 1200 180 L 820 350 L 820 500 Z', '#665b62'),
    path('M 1200 130 L 790 330 L 804 356 L 1200 190 Z', '#333642'),
    [
      [60, 330, 70, 150],
      [190, 370, 56, 120],
      [300, 400, 40, 90],
    ]
      .map(
        ([x = 0, y = 0, w = 0, h = 0]) =>
          rect(x, y, w, h, '#ffcf7a', { opacity: 0.9 }) +
          segment(x + w / 2, y, x + w / 2, y + h, '#6b4630', 4) +
          segment(x, y + h / 2, x + w, y + h / 2, '#6b4630', 4),
      )
      .join(''),
    [
      [1070, 320, 76, 160],
      [940, 366, 58, 124],
      [850, 400, 40, 90],
    ]
      .map(
        ([x = 0, y = 0, w = 0, h = 0]) =>
          rect(x, y, w, h, '#ffcf7a', { opacity: 0.9 }) +
          segment(x + w / 2, y, x + w / 2, y + h, '#6b4630', 4) +
          segment(x, y + h / 2, x + w, y + h / 2, '#6b4630', 4),
      )
      .join(''),
    path('M 0 800 V 540 L 380 496 H 820 L 1200 540 V 800 Z', down('#57505c', '#6d5f60')),
    lanternString(0, 210, 1200, 210, 11, 62, true),
    lanternString(200, 330, 1000, 330, 8, 44, true),
    lamplight(600, 560, 420, 0.4),
    segment(480, 330, 422, 640, '#8a6a4c', 6),
    segment(745, 350, 822, 640, '#8a6a4c', 6),
    fish(480, 310, 1.25),
    fish(745, 340, 1.1),
    person({
      ...volunteerYouth,
      at: [390, 770],
      height: 390,
      nearAt: [412, 620],
      farAt: [425, 600],
      mouth: 'open',
    }),
    person({
      ...youngWoman,
      at: [860, 770],
      height: 380,
      faces: 'left',
      nearAt: [832, 610],
      farAt: [826, 590],
      mouth: 'open',
    }),
    person({ ...grandpa, at: [600, 740], height: 360, near: [14, 6], far: [10, 18], nod: -8, mouth: 'open' }),
    person({
      ...girl,
      over: 'padded',
      overColour: '#d8574f',
      at: [700, 770],
      height: 270,
      faces: 'left',
      near: [13, 2],
      far: [8, 14],
      nearHolds: rabbitLantern(),
    }),
    person({
      ...smallBoy,
      over: 'padded',
      overColour: '#e0a53e',
      shorts: false,
      at: [510, 780],
      height: 240,
      near: [11, -6],
      far: [13, -4],
      mouth: 'open',
    }),
    person({
      ...mother,
      over: 'padded',
      overColour: '#86506b',
      at: [1060, 780],
      height: 380,
      faces: 'left',
      near: [8, 14],
      far: [10, 12],
    }),
    person({
      ...farmer,
      hat: 'knit',
      over: 'padded',
      overColour: '#4f6f8c',
      at: [160, 780],
      height: 390,
      near: [10, -10],
      far: [9, 18],
      mouth: 'open',
    }),
  );
}

/** 元宵夜老街挂满红灯笼，青年举着鱼灯，孩子提着兔灯。 */
export const lanternFestivalStreet: Picture = {
  key: 'lantern-festival-street',
  subject: 'festival',
  alt: '元宵夜老街挂满红灯笼，青年举着鱼灯，孩子提着兔灯',
  draw: lanternFestival,
};
