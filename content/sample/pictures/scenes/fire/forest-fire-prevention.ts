import {
  at,
  circle,
  drifting,
  farmWife,
  held,
  hills,
  meadow,
  oldFarmer,
  page,
  path,
  person,
  pine,
  rect,
  repeat,
  segment,
  skyAt,
  strokesAlong,
  volunteerAunt,
  volunteerMan,
  volunteerYouth,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function firePrevention(): string {
  return page(
    skyAt('autumn'),
    hills(401, 300, 170, '#b5b98f', '#e6e0be'),
    hills(402, 390, 110, '#a3ad78', '#d9d6a8'),
    repeat(9, (index) =>
      pine(
        40 + index * 150,
        480 + (index % 3) * 16,
        150 + (index % 4) * 44,
        index % 2 === 0 ? '#6d8f55' : '#8a9a50',
      ),
    ),
    meadow(403, 510, 12, '#cdbb7c', '#c2ab68'),
    path('M 400 800 C 470 680 560 600 570 508 H 650 C 680 600 760 680 900 800 Z', '#d8c293'),
    segment(250, 720, 250, 430, '#7b4a30', 14),
    segment(430, 720, 430, 430, '#7b4a30', 14),
    rect(226, 420, 230, 140, '#b8121b', { rx: 6 }),
    rect(234, 428, 214, 124, 'none', { stroke: '#f3d58a', 'stroke-width': 4, rx: 4 }),
    at(
      290,
      520,
      path('M 0 0 C -30 -6 -34 -40 -12 -60 C -10 -46 2 -46 0 -74 C 24 -56 36 -18 0 0 Z', '#f3a04a') +
        path('M 0 0 C -14 -6 -14 -24 -2 -34 C 4 -24 14 -14 0 0 Z', '#ffe08a'),
    ),
    segment(262, 446, 322, 540, '#fdf8ec', 9),
    circle(292, 493, 52, 'none', { stroke: '#fdf8ec', 'stroke-width': 9 }),
    at(398, 470, strokesAlong(0, 0, 3, 26, 1, '#fdf0d0'), 2.4),
    person({
      ...volunteerMan,
      hat: 'cap',
      hatColour: '#e0843f',
      at: [650, 700],
      height: 350,
      faces: 'left',
      stance: 'walk',
      near: [14, 2],
      far: [6, 24],
      nearHolds: held.megaphone(0),
      mouth: 'open',
    }),
    person({
      ...volunteerAunt,
      at: [790, 740],
      height: 370,
      stance: 'stand',
      near: [14, 12],
      far: [15, 10],
      nearHolds: held.leaflet(8, '#fdf6e4', '#e0653a'),
    }),
    person({
      ...oldFarmer,
      hat: 'straw',
      at: [930, 750],
      height: 380,
      faces: 'left',
      near: [13, 12],
      far: [8, 18],
      back: basketOnBack(),
    }),
    person({
      ...farmWife,
      hat: 'headscarf',
      at: [1060, 770],
      height: 370,
      faces: 'left',
      near: [9, 12],
      far: [11, 10],
    }),
    person({
      ...volunteerYouth,
      at: [140, 780],
      height: 390,
      near: [8, 22],
      far: [12, 8],
      farHolds: held.broom(44, 4),
    }),
    drifting(404, 24, '#c9862f', 790),
  );
}

/** A bamboo basket carried on the back, full of brushwood. */
function basketOnBack(): string {
  return (
    path('M -15 2 H -2 L -4 24 H -13 Z', '#b98a4e') +
    repeat(4, (index) =>
      segment(-15 + index * 0.5, 6 + index * 5, -2 - index * 0.5, 6 + index * 5, '#96692f', 0.8),
    ) +
    [-14, -10, -6, -3].map((x) => segment(x, 4, x - 2, -10 + (x % 3) * 2, '#7a5a3c', 1.2)).join('')
  );
}

/** 深秋林区路口，志愿者举喇叭发传单，提醒村民防火。 */
export const forestFirePrevention: Picture = {
  key: 'forest-fire-prevention',
  subject: 'fire',
  alt: '深秋林区路口，志愿者举喇叭发传单，提醒村民防火',
  draw: firePrevention,
};
