import {
  at,
  cloud,
  down,
  farmWife,
  girl,
  granny,
  held,
  hills,
  house,
  oval,
  page,
  path,
  person,
  rect,
  repeat,
  segment,
  skyAt,
  stroke,
  volunteerAunt,
  volunteerMan,
  volunteerWoman,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function neighbours(): string {
  return page(
    skyAt('hot'),
    cloud(260, 90, 1.4),
    hills(691, 250, 100, '#a9c8b0', '#dde9d5'),
    house({ x: -70, y: 520, width: 470, height: 240, bays: ['window', 'couplets', 'window'], roof: 120 }),
    house({ x: 430, y: 510, width: 380, height: 210, bays: ['window', 'open', 'window'], roof: 110 }),
    house({ x: 850, y: 520, width: 430, height: 250, bays: ['window', 'couplets', 'window'], roof: 120 }),
    rect(0, 516, 1200, 284, down('#d9caa9', '#e6d9bd')),
    at(
      600,
      640,
      oval(0, 8, 120, 22, '#8f877a') +
        rect(-110, -50, 220, 60, '#b3aa9c') +
        oval(0, -50, 110, 22, '#c9c1b4') +
        oval(0, -50, 84, 15, '#5f8f9a') +
        repeat(6, (index) =>
          segment(
            -96 + index * 38,
            -28 + (index % 2) * 18,
            -64 + index * 38,
            -28 + (index % 2) * 18,
            '#9a9184',
            3,
          ),
        ),
    ),
    segment(510, 590, 510, 400, '#7b5236', 12),
    segment(690, 590, 690, 400, '#7b5236', 12),
    path('M 470 410 L 600 340 L 730 410 L 720 426 H 480 Z', '#5a5f65'),
    rect(520, 430, 160, 16, '#8c5b3c', { rx: 8 }),
    segment(600, 446, 600, 580, '#c9a35f', 4),
    person({ ...volunteerMan, at: [440, 740], height: 380, nearAt: [532, 470], farAt: [550, 450] }),
    person({
      ...granny,
      at: [780, 750],
      height: 350,
      faces: 'left',
      near: [10, 14],
      far: [12, 14],
      mouth: 'open',
    }),
    at(
      690,
      730,
      rect(-30, -46, 60, 46, '#5c8db0', { rx: 5 }) +
        oval(0, -46, 30, 7, '#cfe5ea') +
        stroke('M -28 -46 Q 0 -90 28 -46', '#8b9298', 4),
    ),
    person({ ...volunteerWoman, at: [920, 770], height: 380, faces: 'left', near: [16, 8], far: [8, 20] }),
    person({
      ...farmWife,
      at: [250, 770],
      height: 370,
      near: [9, 16],
      far: [12, 14],
      nearHolds: held.basket(['#7fa663', '#cf4a3f']),
      farOver: true,
    }),
    person({ ...volunteerAunt, at: [120, 780], height: 370, near: [14, 8], far: [9, 18], mouth: 'open' }),
    person({ ...girl, at: [1060, 780], height: 270, faces: 'left', near: [8, 12], far: [10, -8] }),
  );
}

/** 老水井边邻里互助，联户志愿者帮老人摇辘轳打水。 */
export const projectNeighbourHelp: Picture = {
  key: 'project-neighbour-help',
  subject: 'project',
  alt: '老水井边邻里互助，联户志愿者帮老人摇辘轳打水',
  draw: neighbours,
};
