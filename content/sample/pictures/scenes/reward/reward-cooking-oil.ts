import { at, down, oil, oval, page, path, rect, repeat, room, stroke } from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';
import { card } from './card.ts';

function oilBottles(): string {
  return page(
    room({ wall: '#f6e6c4', floor: '#c99a6b', floorY: 440 }),
    rect(0, 430, 1200, 370, down('#dfe4e2', '#c5cccb')),
    rect(0, 430, 1200, 22, '#aeb7b6'),
    repeat(4, (row) =>
      repeat(12, (index) =>
        rect(6 + index * 100, 10 + row * 104, 92, 96, (index * 3 + row) % 5 === 0 ? '#efd79f' : '#f8ecd0', {
          rx: 4,
        }),
      ),
    ),
    at(300, 700, oil(), 4.4),
    at(560, 740, oil(), 5.2),
    at(
      900,
      720,
      path('M -170 -40 C -170 -10 -90 10 0 10 C 90 10 170 -10 170 -40 Z', '#3f4247') +
        oval(0, -40, 170, 34, '#55595f') +
        oval(0, -38, 146, 26, '#4a4d53') +
        path('M 160 -50 L 290 -84 L 296 -66 L 168 -34 Z', '#6b4630') +
        [
          [-60, '#7fa663'],
          [0, '#d2322c'],
          [50, '#e8c25a'],
          [-20, '#7fa663'],
        ]
          .map(([x, colour], index) => oval(Number(x), -46 + (index % 2) * 12, 30, 12, String(colour)))
          .join(''),
    ),
    stroke('M 860 620 q -20 -30 0 -56 t 0 -56 M 930 620 q -20 -30 0 -56 t 0 -56', '#ffffff', 10, {
      opacity: 0.6,
    }),
    card(130, 760, 0.9),
  );
}

/** 灶台上立着两桶菜籽油，铁锅里的青菜正冒着热气。 */
export const rewardCookingOil: Picture = {
  key: 'reward-cooking-oil',
  subject: 'reward',
  alt: '灶台上立着两桶菜籽油，铁锅里的青菜正冒着热气',
  draw: oilBottles,
};
