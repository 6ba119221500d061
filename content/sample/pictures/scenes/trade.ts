import {
  at,
  bamboo,
  banner,
  certificate,
  circle,
  cloud,
  crate,
  d,
  darker,
  detergent,
  down,
  farmWife,
  farmer,
  girl,
  grandma,
  granny,
  heart,
  held,
  hills,
  house,
  lanternString,
  line,
  mother,
  oil,
  oldFarmer,
  oval,
  page,
  path,
  person,
  pottedPlant,
  rect,
  repeat,
  riceSack,
  room,
  rosette,
  skyAt,
  smallBoy,
  soapBox,
  stroke,
  strokesAlong,
  table,
  teacup,
  terraces,
  thermos,
  tissue,
  towels,
  tree,
  uncle,
  volunteerAunt,
  volunteerElder,
  volunteerMan,
  volunteerWoman,
  volunteerYouth,
  window,
  youngMan,
} from '../kit/index.ts';
import type { Picture } from '../picture.ts';

function livestream(): string {
  return page(
    skyAt('day'),
    cloud(980, 80, 1.2),
    hills(471, 240, 110, '#a9c8b0', '#dfe9d5'),
    terraces(472, 250, 460, 4, ['#a9c37c', '#b9cc88', '#98b56c'], '#8f7a52'),
    house({ x: 330, y: 520, width: 560, height: 220, bays: ['window', 'open', 'window'], roof: 120 }),
    bamboo(221, 1130, 520, 380, 9),
    tree(222, 150, 520, 330),
    rect(0, 516, 1200, 284, down('#d9c9a6', '#e6d8b9')),
    person({
      ...farmWife,
      over: 'apron',
      overColour: '#5f8f8a',
      top: '#f0e3c6',
      at: [520, 780],
      height: 400,
      bust: true,
      view: 'front',
      near: [-13, 4],
      far: [10, 14],
      nearHolds: circle(-1, -5, 5, '#ef9a3a') + path('M -1 -10 q 4 -4 7 -2 q -2 4 -7 2 Z', '#6d9a5c'),
      mouth: 'open',
    }),
    person({
      ...volunteerWoman,
      at: [720, 780],
      height: 390,
      bust: true,
      faces: 'left',
      near: [13, 10],
      far: [16, 6],
      nearHolds: at(2, -2, held.basket(['#cf4a3f', '#e0843f']), 0.7),
      mouth: 'open',
    }),
    table(600, 740, 640, 120, { cloth: '#c9474a', depth: 44 }),
    crate(370, 620, 110, ['#ef9a3a', '#f0a94e']),
    crate(500, 624, 100, ['#cf4a3f', '#d8655a']),
    crate(790, 620, 110, ['#8fb06a', '#a9c27a']),
    at(
      650,
      622,
      oval(0, 0, 44, 9, '#c9a35f') + [-24, -8, 8, 24].map((x) => oval(x, -12, 10, 13, '#f0dfc4')).join(''),
    ),
    at(880, 620, riceSack(), 0.8),
    stroke('M 200 790 L 232 560 M 264 790 L 232 560 M 232 800 L 232 420', '#3f444a', 7),
    circle(232, 400, 76, 'none', { stroke: '#fff6df', 'stroke-width': 16 }),
    circle(232, 400, 120, 'rad(0.5,#fff3cf/0.5,#fff3cf/0)'),
    rect(206, 356, 52, 92, '#2f3238', { rx: 8 }),
    rect(211, 364, 42, 76, '#bfe0ea'),
    circle(232, 394, 10, '#f1c7a0'),
    path('M 216 440 q 16 -44 32 0 Z', '#5f8f8a'),
    person({
      ...volunteerYouth,
      at: [120, 790],
      height: 400,
      near: [11, 4],
      far: [16, 2],
      farOver: false,
      mouth: 'open',
    }),
    person({
      ...farmer,
      at: [1040, 780],
      height: 400,
      faces: 'left',
      near: [10, 14],
      far: [12, 12],
      nearHolds: held.basket(['#e0843f', '#7fa663']),
      farOver: true,
    }),
  );
}

function marketDay(): string {
  const stall = (x: number, y: number, colour: string, fill: readonly string[], keeper: string): string =>
    line(
      [
        [x - 110, y - 250],
        [x - 110, y],
      ],
      '#a0754a',
      8,
    ) +
    line(
      [
        [x + 110, y - 250],
        [x + 110, y],
      ],
      '#a0754a',
      8,
    ) +
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
    repeat(5, (index) =>
      line(
        [
          [0, 520 + index * index * 14],
          [1200, 520 + index * index * 14],
        ],
        '#c0b29a',
        3,
      ),
    ),
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
      line(
        [
          [-17.6 + index * 0.6, 7 + index * 5],
          [-1.4 - index * 0.6, 7 + index * 5],
        ],
        '#96692f',
        0.8,
      ),
    )
  );
}

function supermarket(): string {
  const shelfItems = (y: number, items: readonly string[], from: number, gap: number, size: number): string =>
    items.map((item, index) => at(from + index * gap, y, item, size)).join('');
  return page(
    room({ wall: '#f5eddc', floor: '#d8c6a4', floorY: 540, kind: 'tiles' }),
    rect(60, 60, 700, 70, '#b8121b', { rx: 6 }),
    at(120, 95, heart(40, '#f3d58a')),
    at(190, 95, strokesAlong(0, 0, 9, 180, 0), 2.8),
    rect(50, 150, 720, 400, '#c99a6b'),
    [0, 1, 2]
      .map(
        (row) =>
          rect(64, 164 + row * 128, 692, 116, '#7d5a3e') + rect(56, 272 + row * 128, 708, 14, '#dcb287'),
      )
      .join(''),
    shelfItems(
      272,
      [detergent(), detergent('#5f9f6a'), detergent('#d98a4a'), oil(), oil(), detergent('#8a6aa8'), oil()],
      120,
      96,
      0.84,
    ),
    shelfItems(
      400,
      [tissue(), tissue('#d98a9a'), towels(), tissue('#8fa9d0'), towels(['#8fb8c0', '#f3e3c3'])],
      150,
      138,
      0.9,
    ),
    shelfItems(
      528,
      [
        riceSack(),
        soapBox(),
        riceSack(),
        soapBox('#7fae9c'),
        thermos(0, 0, 96),
        thermos(0, 0, 96, '#3f78ae'),
        riceSack(),
      ],
      120,
      96,
      0.86,
    ),
    repeat(7, (index) => rect(96 + index * 96, 275, 44, 9, '#fdf6e4')),
    repeat(7, (index) => rect(96 + index * 96, 403, 44, 9, '#fdf6e4')),
    repeat(7, (index) => rect(96 + index * 96, 531, 44, 9, '#fdf6e4')),
    window(860, 110, 270, 230, { frame: '#7b4a30' }),
    pottedPlant(1130, 560, 150),
    person({
      ...volunteerAunt,
      at: [930, 770],
      height: 390,
      bust: true,
      faces: 'left',
      nearAt: [820, 580],
      far: [12, 14],
      mouth: 'open',
    }),
    table(940, 740, 400, 130, { colour: '#a06a42', depth: 36 }),
    at(1050, 600, soapBox(), 0.7),
    rect(880, 588, 90, 10, '#fdfaf1'),
    rect(884, 580, 70, 9, '#b8121b'),
    person({
      ...grandma,
      at: [700, 780],
      height: 370,
      nearAt: [790, 580],
      far: [10, 20],
      nearHolds: at(0, 0, rect(-2, -6, 10, 7, '#b8121b', { rx: 0.6 }) + rect(-0.6, -4.8, 7, 1.2, '#f3d58a')),
      mouth: 'open',
    }),
    person({ ...uncle, view: 'back', at: [330, 780], height: 400, far: [10, -10], near: [-12, 24] }),
    person({
      ...girl,
      at: [510, 784],
      height: 270,
      near: [9, 6],
      far: [11, 8],
      nearHolds: at(2, 4, tissue(), 0.11),
      farOver: true,
      mouth: 'open',
    }),
  );
}

function pointsBook(): string {
  return page(
    room({ wall: '#f2e8d4', floor: '#b98d62', floorY: 560, dado: '#c9d6cc' }),
    banner(330, 60, 540, 56),
    at(600, 250, certificate(-170, 10, 170) + certificate(170, 10, 170) + rosette(0, 0, 96)),
    window(60, 120, 190, 220),
    pottedPlant(1110, 570, 180),
    person({
      ...volunteerWoman,
      at: [430, 856],
      height: 430,
      bust: true,
      nearAt: [566, 646],
      farAt: [596, 634],
      nearHolds: held.pen(40),
      mouth: 'smile',
      nod: 8,
    }),
    path('M 150 690 L 240 610 H 960 L 1050 690 Z', '#b97a4e'),
    rect(140, 690, 920, 120, '#8c5b3c'),
    path('M 520 672 L 550 628 H 650 V 676 Z', '#fdf9ee'),
    path('M 650 676 V 628 H 750 L 780 672 Z', '#f4eddc'),
    repeat(
      4,
      (index) =>
        line(
          [
            [552 - index * 6, 638 + index * 10],
            [636, 640 + index * 10],
          ],
          '#b5ac9c',
          2.4,
        ) +
        line(
          [
            [664, 640 + index * 10],
            [748 + index * 6, 638 + index * 10],
          ],
          '#b5ac9c',
          2.4,
        ),
    ),
    rect(860, 636, 90, 22, '#b8121b', { rx: 3 }),
    rect(868, 622, 80, 16, '#3f6f9a', { rx: 3 }),
    at(320, 676, detergent(), 0.8),
    at(250, 680, soapBox(), 0.8),
    teacup(980, 676, 30),
    person({
      ...volunteerElder,
      at: [830, 848],
      height: 420,
      bust: true,
      faces: 'left',
      nearAt: [740, 632],
      far: [12, 18],
      mouth: 'open',
    }),
    person({
      ...youngMan,
      at: [1010, 850],
      height: 430,
      faces: 'left',
      bust: true,
      near: [9, 10],
      far: [12, 8],
      nearHolds: held.leaflet(-8, '#b8121b', '#f3d58a'),
    }),
    rect(900, 690, 160, 110, '#8c5b3c'),
    at(600, 752, heart(60, '#e0aa3e')),
  );
}

/** 赶场、直播带货、积分微超市. */
export const trade: readonly Picture[] = [
  {
    key: 'farm-produce-livestream',
    subject: 'market',
    alt: '农家院前支起手机直播架，志愿者陪农户推介柑橘山货',
    draw: livestream,
  },
  {
    key: 'market-day-stalls',
    subject: 'market',
    alt: '赶场天的老街上摊位相连，志愿者向赶集村民递宣传单',
    draw: marketDay,
  },
  {
    key: 'points-supermarket-shelf',
    subject: 'points',
    alt: '积分微超市货架上摆满日用品，老奶奶持积分卡来兑换',
    draw: supermarket,
  },
  {
    key: 'points-register-desk',
    subject: 'points',
    alt: '登记台前，工作人员翻开积分台账为志愿者逐笔记分',
    draw: pointsBook,
  },
];
