import {
  at,
  down,
  girl,
  held,
  page,
  path,
  person,
  rect,
  repeat,
  segment,
  volunteerMan,
  volunteerWoman,
  volunteerYouth,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function wallAdvertRemoval(): string {
  const scrap = (x: number, y: number, w: number, h: number, turn: number, colour: string): string =>
    at(
      x,
      y,
      rect(-w / 2, -h / 2, w, h, colour) +
        repeat(3, (index) =>
          segment(
            -w * 0.34,
            -h * 0.24 + index * h * 0.22,
            w * 0.3,
            -h * 0.24 + index * h * 0.22,
            '#a49b8f',
            3,
          ),
        ),
      1,
      turn,
    );
  return page(
    rect(0, 0, 1200, 800, down('#e9e0cf', '#efe7d8')),
    repeat(9, (row) =>
      repeat(14, (index) =>
        rect(
          index * 92 - (row % 2) * 46,
          110 + row * 58,
          88,
          54,
          row % 3 === 0 && index % 4 === 1 ? '#dccfba' : '#e5dac7',
          { rx: 3 },
        ),
      ),
    ),
    path('M -20 120 H 1220 V 60 L 1190 40 H 10 L -20 60 Z', '#53585e'),
    repeat(40, (index) => rect(index * 31, 44, 5, 74, '#43484d')),
    rect(0, 120, 1200, 30, '#2a1c2c', { opacity: 0.14 }),
    at(0, 0, rect(0, 632, 1200, 168, down('#b9b0a2', '#c9c1b4'))),
    segment(0, 634, 1200, 634, '#a0978a', 6),
    repeat(8, (index) => segment(index * 170, 636, index * 190 - 80, 800, '#aaa193', 3)),
    scrap(200, 300, 90, 70, -8, '#f4e6b8'),
    scrap(330, 420, 80, 100, 6, '#f3cfc6'),
    scrap(820, 290, 100, 76, 5, '#d7e6e9'),
    scrap(930, 420, 84, 96, -10, '#f4e6b8'),
    scrap(520, 250, 80, 62, 12, '#fdf8ec'),
    path('M 560 330 H 760 V 560 H 560 Z', '#f4ede0'),
    path('M 560 330 C 600 350 640 320 680 344 S 740 330 760 342 V 330 Z', '#e5dac7'),
    person({
      ...volunteerWoman,
      view: 'back',
      at: [400, 762],
      height: 400,
      near: [-15, 4],
      far: [11, -12],
      farHolds: rect(-4, -8, 8, 5, '#8b9298') + segment(0, 0, 0, -6, '#a0754a', 1.6),
    }),
    person({
      ...volunteerMan,
      at: [570, 780],
      height: 420,
      near: [15, 4],
      far: [22, -8],
      farHolds: rect(-2, -10, 4, 12, '#c9a35f') + rect(-6, -15, 12, 6, '#7fa9b8', { rx: 2 }),
    }),
    person({
      ...volunteerYouth,
      at: [860, 784],
      height: 400,
      faces: 'left',
      lean: 8,
      near: [14, 20],
      far: [18, 2],
      nearHolds: held.bucket('#5c8db0', '#e4eef0'),
    }),
    person({
      ...girl,
      at: [1040, 776],
      height: 290,
      faces: 'left',
      near: [8, 20],
      far: [14, 12],
      farHolds: held.bag('#e8e4da', 1, '#7fa663'),
    }),
    repeat(7, (index) =>
      at(
        250 + index * 95 + (index % 3) * 20,
        700 + ((index * 37) % 70),
        path(
          'M -16 0 L -6 -10 L 12 -6 L 16 4 L 0 8 Z',
          ['#f4e6b8', '#f3cfc6', '#fdf8ec'][index % 3] ?? '#fdf8ec',
        ),
        1,
        index * 40,
      ),
    ),
  );
}

/** 志愿者用铲刀和水桶清理墙上的小广告，地上落着碎纸。 */
export const wallAdvertRemovalPicture: Picture = {
  key: 'wall-advert-removal',
  subject: 'cleaning',
  alt: '志愿者用铲刀和水桶清理墙上的小广告，地上落着碎纸',
  draw: wallAdvertRemoval,
};
