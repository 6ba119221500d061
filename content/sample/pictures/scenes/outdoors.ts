import {
  at,
  bamboo,
  birds,
  boat,
  cadre,
  chillies,
  circle,
  cloud,
  down,
  drifting,
  farmWife,
  farmer,
  flowers,
  girl,
  grandma,
  grandpa,
  hamlet,
  held,
  hills,
  house,
  line,
  maize,
  meadow,
  mist,
  oldFarmer,
  oval,
  page,
  path,
  peaks,
  person,
  pine,
  pupilBoy,
  pupilGirl,
  rect,
  repeat,
  rows,
  skyAt,
  stroke,
  strokesAlong,
  sun,
  terraces,
  tufts,
  volunteerAunt,
  volunteerElder,
  volunteerMan,
  volunteerWoman,
  volunteerYouth,
  waters,
} from '../kit/index.ts';
import type { Picture } from '../picture.ts';

const sapling = (x: number, y: number, size: number, seed: number): string =>
  at(
    x,
    y,
    stroke('M 0 0 C -2 -30 2 -50 0 -84', '#7a5a44', 4.4) +
      repeat(9, (index) =>
        at(
          0,
          -30 - index * 7,
          path('M 0 0 Q 10 -10 22 -4 Q 12 6 0 0 Z', index % 3 === seed % 3 ? '#8fb75f' : '#6d9f55'),
          [index % 2 === 0 ? 1 : -1, 1],
          -20,
        ),
      ) +
      path('M -16 0 Q 0 -10 16 0 Z', '#8a6545'),
    size,
  );

function treePlanting(): string {
  return page(
    skyAt('spring'),
    cloud(300, 100, 1.4),
    cloud(980, 130, 1.1),
    hills(381, 330, 160, '#a5c4ae', '#d6e6d0'),
    hills(382, 410, 90, '#8db58b', '#c3dab4'),
    pine(70, 470, 180),
    pine(160, 480, 140, '#6b955f'),
    pine(1110, 470, 200),
    pine(1030, 480, 150, '#6b955f'),
    path('M -20 560 C 300 430 800 420 1220 520 V 820 H -20 Z', down('#b5c98c', '#9db673')),
    repeat(14, (index) =>
      sapling(110 + index * 80, 500 + Math.abs(index - 7) * 6 + (index % 3) * 18, 0.55, index),
    ),
    tufts(383, 40, 600, 790, '#7a9a54'),
    oval(520, 730, 90, 20, '#7a5a3c'),
    path('M 560 736 C 570 700 640 690 660 740 Z', '#8a6545'),
    sapling(520, 728, 1.9, 1),
    person({
      ...volunteerMan,
      at: [360, 740],
      height: 390,
      lean: 14,
      near: [14, 18],
      far: [20, 10],
      farHolds: held.tool('shovel', 36, -34),
      farOver: true,
    }),
    person({
      ...volunteerWoman,
      at: [660, 730],
      height: 370,
      faces: 'left',
      stance: 'kneel',
      nearAt: [536, 640],
      farAt: [528, 600],
    }),
    person({
      ...pupilGirl,
      at: [800, 760],
      height: 290,
      faces: 'left',
      near: [10, 14],
      far: [13, 10],
      nearHolds: held.wateringCan('#c9574a'),
    }),
    person({
      ...pupilBoy,
      at: [200, 770],
      height: 290,
      near: [2, 26],
      far: [9, 16],
      nearHolds: held.bucket(),
    }),
    person({
      ...cadre,
      over: 'vest',
      overColour: '#cf2a2a',
      sleeves: '#f4f1ea',
      at: [1000, 770],
      height: 390,
      faces: 'left',
      near: [10, 12],
      far: [12, 6],
      nearHolds: at(0, 0, sapling(0, 14, 0.4, 2)),
    }),
    flowers(384, 18, 620, 790, ['#f4f0e4', '#f3d58a'], 0, 1200),
  );
}

function riverPatrol(): string {
  return page(
    skyAt('dawn'),
    sun(900, 200, 46),
    peaks(391, 390, 280, '#9fb9b6', 7),
    hills(392, 400, 60, '#8fb09a', '#cddccb'),
    mist(330, 120, 0.7),
    waters(393, 410, 800, '#cfdcd6', '#8fb9bd'),
    path('M 830 420 L 970 420 L 1010 800 H 780 Z', '#fff0cf', { opacity: 0.35 }),
    hamlet([
      [80, 418, 90],
      [190, 424, 110],
    ]),
    bamboo(171, 20, 480, 340, 9),
    bamboo(172, 1180, 470, 300, 9),
    path('M 1220 640 C 1000 660 900 720 860 820 H 1220 Z', '#a9bd7f'),
    tufts(394, 20, 700, 800, '#7a9a54', 960, 1200),
    person({
      ...volunteerElder,
      hat: 'straw',
      at: [690, 622],
      height: 330,
      faces: 'left',
      near: [12, 12],
      far: [15, 4],
      farOver: true,
      noShadow: true,
    }),
    line(
      [
        [660, 300],
        [566, 740],
      ],
      '#a0754a',
      7,
    ),
    person({
      ...volunteerYouth,
      at: [450, 620],
      height: 330,
      faces: 'left',
      lean: 16,
      nearAt: [352, 524],
      farAt: [360, 500],
      noShadow: true,
    }),
    line(
      [
        [440, 470],
        [290, 636],
      ],
      '#a0754a',
      6,
    ),
    circle(282, 646, 26, 'none', { stroke: '#4f8a8b', 'stroke-width': 5 }),
    path('M 258 650 q 24 44 48 -2 Z', '#bfdbe0', { opacity: 0.8 }),
    boat(540, 640, 520),
    at(610, 618, rect(-34, -40, 68, 40, '#5f8f8a', { rx: 4 }) + rect(-38, -46, 76, 10, '#4f7d78', { rx: 3 })),
    path('M 280 676 q 130 26 520 0', 'none', { stroke: '#ffffff', 'stroke-width': 4, 'stroke-opacity': 0.6 }),
    person({
      ...volunteerWoman,
      at: [1060, 770],
      height: 360,
      faces: 'left',
      near: [14, -4],
      far: [10, 14],
      nearHolds: held.phone(-10),
      farHolds: '',
    }),
    line(
      [
        [960, 790],
        [960, 640],
      ],
      '#8c5b3c',
      9,
    ),
    rect(900, 590, 120, 70, '#4f8a8b', { rx: 4 }),
    path('M 914 640 q 14 -22 30 0 t 30 0 t 30 0', 'none', { stroke: '#fdf8ec', 'stroke-width': 5 }),
    path('M 914 616 q 14 -22 30 0 t 30 0 t 30 0', 'none', { stroke: '#fdf8ec', 'stroke-width': 5 }),
    birds(420, 170, 1.2),
  );
}

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
    line(
      [
        [250, 720],
        [250, 430],
      ],
      '#7b4a30',
      14,
    ),
    line(
      [
        [430, 720],
        [430, 430],
      ],
      '#7b4a30',
      14,
    ),
    rect(226, 420, 230, 140, '#b8121b', { rx: 6 }),
    rect(234, 428, 214, 124, 'none', { stroke: '#f3d58a', 'stroke-width': 4, rx: 4 }),
    at(
      290,
      520,
      path('M 0 0 C -30 -6 -34 -40 -12 -60 C -10 -46 2 -46 0 -74 C 24 -56 36 -18 0 0 Z', '#f3a04a') +
        path('M 0 0 C -14 -6 -14 -24 -2 -34 C 4 -24 14 -14 0 0 Z', '#ffe08a'),
    ),
    line(
      [
        [262, 446],
        [322, 540],
      ],
      '#fdf8ec',
      9,
    ),
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
      line(
        [
          [-15 + index * 0.5, 6 + index * 5],
          [-2 - index * 0.5, 6 + index * 5],
        ],
        '#96692f',
        0.8,
      ),
    ) +
    [-14, -10, -6, -3]
      .map((x) =>
        line(
          [
            [x, 4],
            [x - 2, -10 + (x % 3) * 2],
          ],
          '#7a5a3c',
          1.2,
        ),
      )
      .join('')
  );
}

function riceHarvest(): string {
  const sheaf = (x: number, y: number, size: number): string =>
    at(
      x,
      y,
      path('M -20 0 C -10 -30 -12 -44 -26 -72 H 26 C 12 -44 10 -30 20 0 Z', '#e3b64a') +
        path('M -26 -72 C -30 -88 -16 -96 0 -94 C 16 -96 30 -88 26 -72 Z', '#d9a53a') +
        rect(-13, -42, 26, 7, '#a8782c') +
        repeat(5, (index) =>
          line(
            [
              [-8 + index * 4, -46],
              [-20 + index * 10, -88],
            ],
            '#c9952c',
            2,
          ),
        ),
      size,
    );
  return page(
    skyAt('autumn'),
    sun(980, 140, 44),
    hills(411, 320, 130, '#bfc494', '#ebe4c2'),
    hamlet([
      [100, 400, 110],
      [230, 412, 130],
    ]),
    terraces(412, 380, 560, 4, ['#dbb850', '#e3c25f', '#cfa944'], '#9a7a3c'),
    rect(0, 520, 1200, 280, down('#e0bf62', '#d3ac4c')),
    rows(413, 530, 640, 5, '#e8c860', 560, 1200),
    repeat(40, (index) =>
      line(
        [
          [20 + ((index * 97) % 560), 560 + ((index * 53) % 220)],
          [22 + ((index * 97) % 560), 546 + ((index * 53) % 220)],
        ],
        '#b98d34',
        3,
      ),
    ),
    sheaf(90, 640, 1),
    sheaf(170, 620, 0.9),
    sheaf(480, 590, 0.7),
    sheaf(250, 780, 1.5),
    at(
      860,
      770,
      path('M -120 -10 L -104 -110 H 104 L 120 -10 Z', '#a8743f') +
        path('M -104 -110 H 104 L 96 -94 H -96 Z', '#7b5230') +
        rect(-120, -14, 240, 14, '#8c5b3c') +
        oval(0, -106, 90, 14, '#ecca6a'),
    ),
    person({
      ...volunteerMan,
      hat: 'straw',
      at: [640, 740],
      height: 380,
      lean: 34,
      near: [16, 18],
      far: [20, 12],
      nearHolds: sickle(),
      nod: 10,
    }),
    person({
      ...volunteerWoman,
      hat: 'straw',
      at: [400, 730],
      height: 370,
      lean: 10,
      near: [13, 10],
      far: [15, 8],
      nearHolds: at(2, 6, sheaf(0, 6, 0.26)),
      farOver: true,
    }),
    person({
      ...farmer,
      at: [1010, 740],
      height: 380,
      faces: 'left',
      lean: 20,
      near: [16, 0],
      far: [18, -4],
      nearHolds: at(6, 0, sheaf(0, 4, 0.3)),
      mouth: 'open',
    }),
    person({
      ...grandma,
      hat: 'straw',
      over: 'jacket',
      at: [1120, 780],
      height: 340,
      faces: 'left',
      near: [12, 12],
      far: [14, 10],
      nearHolds: held.cup(),
    }),
  );
}

/** A sickle. */
function sickle(): string {
  return (
    line(
      [
        [0, 3],
        [0, -5],
      ],
      '#8a5a36',
      1.7,
    ) + stroke('M 0 -5 C 1 -14 9 -15 13 -9', '#9aa2a8', 1.5)
  );
}

function cornDrying(): string {
  return page(
    skyAt('hot'),
    cloud(180, 90, 1.3),
    hills(421, 260, 120, '#a9c9ac', '#dfead4'),
    house({
      x: 120,
      y: 500,
      width: 960,
      height: 290,
      bays: ['window', 'open', 'couplets', 'open', 'window'],
      roof: 140,
    }),
    [200, 250, 300, 900, 950, 1000].map((x, index) => maize(x, 226, 100 + (index % 2) * 16)).join(''),
    chillies(430, 226, 150),
    chillies(770, 226, 150),
    rect(0, 496, 1200, 304, down('#d9c9a6', '#e6d8b9')),
    oval(330, 690, 260, 60, '#e8b640'),
    oval(326, 684, 236, 50, '#f0c552'),
    oval(860, 640, 170, 36, '#c9261f'),
    oval(858, 636, 150, 29, '#d8433a'),
    repeat(60, (index) => circle(140 + ((index * 83) % 380), 660 + ((index * 37) % 52), 3, '#f8dc86')),
    person({
      ...volunteerYouth,
      at: [470, 740],
      height: 390,
      faces: 'left',
      lean: 14,
      near: [13, 20],
      far: [18, 12],
      farHolds: held.tool('rake', 42, 30),
      farOver: true,
    }),
    person({
      ...farmWife,
      hat: 'straw',
      at: [170, 740],
      height: 370,
      lean: 10,
      near: [10, 22],
      far: [16, 14],
      farHolds: held.tool('rake', 42, -30),
      farOver: true,
    }),
    person({
      ...volunteerAunt,
      at: [720, 720],
      height: 370,
      near: [10, 18],
      far: [14, 16],
      nearHolds: held.basket(['#d2322c', '#b8121b', '#e0653a']),
      farOver: true,
    }),
    person({ ...grandpa, at: [1010, 760], height: 370, faces: 'left', near: [10, 14], far: [13, 10] }),
    person({
      ...girl,
      at: [1110, 780],
      height: 260,
      faces: 'left',
      near: [10, 6],
      far: [8, 16],
      nearHolds: at(0, 0, path('M -2 -2 C -4 -10 4 -10 2 -2 Z', '#eab63c')),
    }),
  );
}

/** 植树、护河、防火、帮收: the seasons' work outdoors. */
export const outdoors: readonly Picture[] = [
  {
    key: 'tree-planting-hill',
    subject: 'planting',
    alt: '春天的山坡上，志愿者扶苗培土，学生提水浇灌小树苗',
    draw: treePlanting,
  },
  {
    key: 'river-patrol-boat',
    subject: 'river',
    alt: '清晨河面雾气轻笼，巡河志愿者划着木船打捞漂浮物',
    draw: riverPatrol,
  },
  {
    key: 'forest-fire-prevention',
    subject: 'fire',
    alt: '深秋林区路口，志愿者举喇叭发传单，提醒村民防火',
    draw: firePrevention,
  },
  {
    key: 'rice-harvest-help',
    subject: 'harvest',
    alt: '金黄稻田里，志愿者弯腰割稻、抱稻捆，帮农户抢收',
    draw: riceHarvest,
  },
  {
    key: 'corn-drying-courtyard',
    subject: 'harvest',
    alt: '院坝里晒着玉米和辣椒，志愿者用木耙帮老人翻晒',
    draw: cornDrying,
  },
];
