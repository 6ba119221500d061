import {
  at,
  crowd,
  down,
  farmWife,
  grandma,
  granny,
  hills,
  house,
  lamplight,
  lanternString,
  mother,
  page,
  path,
  pavilion,
  rect,
  repeat,
  segment,
  skyAt,
  speakerBox,
  stars,
  volunteerAunt,
  youngWoman,
} from '../../kit/index.ts';
import type { Person } from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function squareDance(): string {
  const dancers: Person[] = [];
  const looks = [farmWife, granny, mother, volunteerAunt, youngWoman, grandma];
  looks.forEach((look, index) =>
    dancers.push({ ...look, at: [150 + index * 180, 640 + (index % 2) * 10], height: 290 }),
  );
  looks
    .slice(0, 5)
    .reverse()
    .forEach((look, index) =>
      dancers.push({
        ...look,
        top: ['#d8574f', '#4f8a8b', '#e2a24b', '#86506b', '#5c7fa8'][index] ?? '#d8574f',
        at: [210 + index * 196, 780],
        height: 350,
      }),
    );
  return page(
    skyAt('dusk'),
    stars(281, 30, 160),
    hills(282, 380, 130, '#6d6f92', '#a58c98'),
    house({
      x: 90,
      y: 500,
      width: 560,
      height: 220,
      bays: ['window', 'open', 'window'],
      glass: '#ffdc94',
      roof: 110,
      wallColour: '#e3cdb4',
    }),
    pavilion(820, 500, 250, 150),
    lanternString(60, 220, 640, 190, 6, 46, true),
    lanternString(640, 190, 1160, 220, 5, 46, true),
    rect(0, 500, 1200, 300, down('#a68b79', '#bd9f86')),
    repeat(6, (index) =>
      segment(0, 520 + index * index * 11, 1200, 520 + index * index * 11, '#957b6b', 2.4),
    ),
    lamplight(350, 600, 340, 0.35),
    lamplight(850, 600, 340, 0.3),
    speakerBox(60, 650, 130),
    speakerBox(1140, 650, 130),
    crowd(
      dancers.map((who, index) => ({
        ...who,
        view: 'front',
        near: index % 2 === 0 ? [-13, -16] : [-16, 4],
        far: index % 2 === 0 ? [16, 2] : [13, -16],
        feet: [
          [-7, 0],
          [index % 2 === 0 ? 11 : 6, index % 2 === 0 ? -2 : 0],
        ],
        mouth: index % 3 === 0 ? 'open' : 'smile',
        farHolds: fan(index),
      })),
    ),
  );
}

/** A dancing fan held up. */
function fan(index: number): string {
  const colour = index % 2 === 0 ? '#cf2a2a' : '#e8a23c';
  return at(
    0,
    0,
    path('M 0 0 L -11 -10 A 15 15 0 0 1 11 -10 Z', colour) +
      repeat(5, (k) => segment(0, 0, -8 + k * 4, -12.4 + Math.abs(k - 2) * 1.1, '#fbe7c0', 0.6)),
    1,
    index % 2 === 0 ? 60 : 10,
  );
}

/** 傍晚文化广场灯笼亮起，村民们排成队跳广场舞。 */
export const squareDanceEvening: Picture = {
  key: 'square-dance-evening',
  subject: 'culture',
  alt: '傍晚文化广场灯笼亮起，村民们排成队跳广场舞',
  draw: squareDance,
};
