import {
  circle,
  crate,
  d,
  darker,
  down,
  farmWife,
  farmer,
  grandma,
  granny,
  held,
  hills,
  house,
  lanternString,
  mother,
  oldFarmer,
  page,
  path,
  person,
  rect,
  repeat,
  segment,
  skyAt,
  smallBoy,
  table,
  volunteerAunt,
  volunteerMan,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function marketDay(): string {
  const stall = (x: number, y: number, colour: string, fill: readonly string[], keeper: string): string =>
    segment(x - 110, y - 250, x - 110, y, '#a0754a', 8) +
    segment(x + 110, y - 250, x + 110, y, '#a0754a', 8) +
    keeper +
    path(d`M ${x - 130} ${y - 230} L ${x - 100} ${y - 300} H ${x + 100} L ${x + 130} ${y - 230} Z`, colour) +
    repeat(5, (index) =>
      path(
        d`M ${x - 130 + index * 52} ${y - 230} h 52 q -26 30 -52 0 Z`,
        index % 2 === 0 ? darker(colour) : '#fbf3e2',
      ),
    ) +
    table(x, y, 220, 80, { colour: '#a06a42' }) +
    crate(x - 60, y - 86, 80, fill) +
    crate(x + 40, y - 86, 90, [...fill].reverse());
  return page(
    skyAt('dawn'),
    hills(481, 240, 110, '#b5c5ae', '#e9e2cc'),
    house({
      x: -60,
      y: 480,
      width: 400,
      height: 230,
      bays: ['open', 'window', 'open'],
      storeys: 1,
      roof: 110,
    }),
    house({ x: 400, y: 470, width: 340, height: 260, bays: ['wide', 'open', 'wide'], storeys: 2, roof: 100 }),
    house({ x: 800, y: 480, width: 460, height: 230, bays: ['open', 'window', 'open'], roof: 110 }),
    lanternString(330, 230, 420, 230, 1, 44),
    lanternString(730, 230, 830, 230, 1, 44),
    rect(0, 476, 1200, 324, down('#cfc2ac', '#ddd1bc')),
    repeat(5, (index) => segment(0, 520 + index * index * 14, 1200, 520 + index * index * 14, '#c0b29a', 3)),
    stall(
      200,
      640,
      '#5f8f8a',
      ['#7fa663', '#a9c27a', '#f4efe2'],
      person({
        ...farmWife,
        hat: 'headscarf',
        view: 'front',
        at: [200, 690],
        height: 300,
        bust: true,
        mouth: 'open',
      }),
    ),
    stall(
      600,
      620,
      '#c9574a',
      ['#ef9a3a', '#e8c25a', '#cf4a3f'],
      person({
        ...oldFarmer,
        view: 'front',
        at: [600, 670],
        height: 300,
        bust: true,
        near: [-8, 16],
        far: [10, 10],
      }),
    ),
    stall(
      1000,
      640,
      '#d8a548',
      ['#c98a5a', '#f0dfc4', '#8a6a4c'],
      person({ ...grandma, view: 'front', at: [1000, 690], height: 290, bust: true }),
    ),
    person({
      ...mother,
      at: [340, 760],
      height: 360,
      stance: 'walk',
      near: [4, 24],
      far: [10, 14],
      nearHolds: held.basket(['#7fa663', '#e0843f', '#cf4a3f'], 0.9),
    }),
    person({ ...smallBoy, at: [430, 772], height: 240, near: [10, -8], far: [8, 14], mouth: 'open' }),
    person({
      ...volunteerMan,
      at: [540, 780],
      height: 390,
      near: [14, 12],
      far: [12, 14],
      nearHolds: held.leaflet(8),
    }),
    person({ ...granny, at: [690, 770], height: 350, faces: 'left', near: [12, 12], far: [8, 20] }),
    person({
      ...farmer,
      at: [860, 770],
      height: 380,
      stance: 'walk',
      near: [-2, 26],
      far: [8, 20],
      back: basketBack(),
    }),
    person({
      ...volunteerAunt,
      at: [1080, 790],
      height: 370,
      faces: 'left',
      near: [14, 8],
      far: [10, 18],
      mouth: 'open',
    }),
  );
}

/** A bamboo basket with greens on the back. */
function basketBack(): string {
  return (
    [-14, -9, -4].map((x) => circle(x, 2, 4, '#7fa663')).join('') +
    path('M -18 3 H -1 L -4 26 H -15 Z', '#b98a4e') +
    repeat(4, (index) =>
      segment(-17.6 + index * 0.6, 7 + index * 5, -1.4 - index * 0.6, 7 + index * 5, '#96692f', 0.8),
    )
  );
}

/** 赶场天的老街上摊位相连，志愿者向赶集村民递宣传单。 */
export const marketDayStalls: Picture = {
  key: 'market-day-stalls',
  subject: 'market',
  alt: '赶场天的老街上摊位相连，志愿者向赶集村民递宣传单',
  draw: marketDay,
};
