import {
  at,
  board,
  circle,
  girl,
  held,
  hills,
  house,
  lantern,
  meadow,
  oval,
  page,
  path,
  person,
  pine,
  plaque,
  rect,
  skyAt,
  snowfall,
  volunteerMan,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function snowStation(): string {
  return page(
    skyAt('snow'),
    hills(561, 300, 160, '#b9c8d2', '#e4ebee'),
    hills(562, 390, 80, '#cad6dc', '#eef2f3'),
    pine(90, 560, 300, '#4f7566', true),
    pine(1130, 560, 330, '#4f7566', true),
    pine(1040, 540, 210, '#5b8071', true),
    house({
      x: 230,
      y: 570,
      width: 720,
      height: 270,
      bays: ['window', 'window', 'couplets', 'window', 'window'],
      snow: true,
      roof: 150,
      glass: '#f6dca0',
    }),
    plaque(590, 312, 230, 42, 6),
    lantern(450, 310, 62),
    lantern(730, 310, 62),
    board(500, 440, 110),
    meadow(563, 566, 6, '#f4f7f8', '#e6edf0'),
    path('M 530 574 H 650 L 760 800 H 420 Z', '#cfd6d9'),
    at(
      220,
      720,
      oval(0, 2, 70, 9, '#2a1c2c', { opacity: 0.12 }) +
        circle(0, -44, 48, '#ffffff') +
        circle(0, -116, 32, '#ffffff') +
        circle(-11, -122, 4, '#37302d') +
        circle(11, -122, 4, '#37302d') +
        path('M 0 -116 L 26 -110 L 0 -106 Z', '#e0843f') +
        path('M -30 -92 q 30 18 60 0 l -2 12 q -28 16 -56 0 Z', '#cf2a2a') +
        rect(-24, -166, 48, 24, '#cf2a2a', { rx: 6 }),
    ),
    person({
      ...girl,
      over: 'padded',
      overColour: '#d8574f',
      hat: 'knit',
      hatColour: '#e8b64a',
      at: [340, 740],
      height: 210,
      faces: 'left',
      near: [12, 4],
      far: [10, 12],
      mouth: 'open',
    }),
    person({
      ...volunteerMan,
      neck: 'scarf',
      hat: 'knit',
      at: [820, 750],
      height: 320,
      faces: 'left',
      lean: 10,
      near: [11, 24],
      far: [17, 16],
      farHolds: held.tool('snow', 42, -18),
      farOver: true,
    }),
    snowfall(564, 90),
  );
}

/** 雪中的山村实践站，屋顶积雪，志愿者在门前扫出小路。 */
export const stationSnow: Picture = {
  key: 'station-snow',
  subject: 'station',
  alt: '雪中的山村实践站，屋顶积雪，志愿者在门前扫出小路',
  draw: snowStation,
};
