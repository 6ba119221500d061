import {
  at,
  bamboo,
  bareTree,
  birds,
  blossom,
  blur,
  boat,
  buffalo,
  circle,
  cloud,
  d,
  dog,
  down,
  drifting,
  faded,
  farHouse,
  farmer,
  flowers,
  furrows,
  girl,
  hamlet,
  held,
  hills,
  house,
  lantern,
  line,
  meadow,
  mist,
  mother,
  oldFarmer,
  oldTree,
  oval,
  page,
  path,
  peaks,
  person,
  pine,
  rect,
  repeat,
  skyAt,
  snowfall,
  stroke,
  sun,
  terraces,
  tree,
  waters,
} from '../kit/index.ts';
import type { Picture } from '../picture.ts';

function springTerraces(): string {
  const tree1 = (x: number, y: number, h: number, seed: number): string => blossom(seed, x, y, h, '#f3c1c9');
  return page(
    skyAt('spring'),
    sun(960, 150, 40),
    peaks(701, 300, 220, '#a9c5c0', 6),
    hills(702, 320, 110, '#93b9a0', '#cfe2cc'),
    mist(270, 110, 0.7),
    terraces(703, 330, 800, 11, ['#b9d7d6', '#a9cfc8', '#bcd79a', '#a9d0cc'], '#8a8a5a'),
    hamlet([
      [620, 470, 90],
      [730, 456, 110],
      [860, 476, 100],
      [700, 516, 120],
      [840, 530, 110],
    ]),
    bamboo(371, 990, 540, 210, 9),
    tree1(560, 520, 130, 372),
    tree1(960, 640, 170, 373),
    tree1(180, 560, 150, 374),
    birds(360, 190, 1.2),
    person({
      ...farmer,
      at: [330, 690],
      height: 120,
      near: [8, 20],
      far: [12, 14],
      farHolds: held.tool('hoe', 40, 10),
      noShadow: true,
    }),
    buffalo(262, 700, 104),
  );
}

function riverVillage(): string {
  return page(
    skyAt('overcast'),
    peaks(711, 380, 330, '#8fa9ad', 6),
    mist(260, 120, 0.8),
    peaks(712, 420, 180, '#7a9a98', 7),
    mist(350, 110, 0.7),
    waters(713, 440, 800, '#cfdedd', '#93b4ba'),
    house({ x: 60, y: 500, width: 300, height: 130, bays: ['window', 'door', 'window'], roof: 80 }),
    house({ x: 300, y: 520, width: 330, height: 170, bays: ['wide', 'open', 'wide'], roof: 90 }),
    house({ x: 590, y: 506, width: 240, height: 120, bays: ['window', 'door'], roof: 70 }),
    rect(0, 500, 860, 40, '#a9a196'),
    repeat(22, (index) =>
      line(
        [
          [index * 40, 504 + (index % 2) * 16],
          [index * 40, 524 + (index % 2) * 10],
        ],
        '#8f877b',
        3,
      ),
    ),
    at(0, 1080, at(0, 0, rect(0, 0, 1, 1, 'none'))),
    faded(
      0.22,
      at(
        0,
        1044,
        house({ x: 60, y: 500, width: 300, height: 130, bays: ['window', 'door', 'window'], roof: 80 }) +
          house({ x: 300, y: 504, width: 330, height: 170, bays: ['wide', 'open', 'wide'], roof: 90 }),
        [1, -1],
      ),
    ),
    tree(381, 870, 540, 270, '#7f9f6a'),
    bamboo(382, 30, 520, 330, 9),
    path('M 700 540 C 860 420 1040 420 1220 520 V 560 C 1060 480 900 480 790 560 Z', '#b5aea2'),
    oval(990, 560, 110, 62, '#a9c3c7'),
    stroke('M 700 530 C 860 404 1040 404 1220 506', '#c9c3b8', 9),
    boat(620, 690, 260),
    person({ ...farmer, at: [600, 682], height: 190, near: [10, 8], far: [12, 2], noShadow: true }),
    line(
      [
        [622, 480],
        [560, 760],
      ],
      '#a0754a',
      6,
    ),
    at(700, 676, path('M -14 0 C -18 -18 6 -24 12 -16 L 22 -26 C 28 -30 32 -24 26 -20 L 14 -2 Z', '#37403f')),
    birds(930, 200, 1),
  );
}

function autumnHarvestView(): string {
  return page(
    skyAt('autumn'),
    sun(220, 160, 46),
    hills(721, 290, 160, '#b5b58a', '#e8dfba'),
    hills(722, 370, 100, '#c9a860', '#ecd9a0'),
    pine(140, 430, 120, '#8a9a55'),
    [
      [330, 430, 110],
      [440, 450, 140],
      [590, 436, 120],
      [720, 456, 130],
      [520, 500, 150],
    ]
      .map(([x = 0, y = 0, w = 0]) => farHouse(x, y, w))
      .join(''),
    tree(391, 660, 470, 130, '#d9902f'),
    tree(392, 420, 500, 150, '#c9762f'),
    tree(393, 880, 480, 170, '#e0b040'),
    path('M -20 520 C 300 490 900 500 1220 530 V 820 H -20 Z', down('#e6c45a', '#d3a640')),
    furrows([700, 510], 800, 16, '#c2963a'),
    path('M 660 512 C 640 600 440 680 240 800 H 420 C 560 700 700 620 700 512 Z', '#e6d3a4'),
    repeat(9, (index) =>
      at(
        760 + (index % 3) * 150,
        600 + Math.floor(index / 3) * 80,
        path('M -20 0 C -10 -30 -12 -44 -26 -72 H 26 C 12 -44 10 -30 20 0 Z', '#e3b64a') +
          rect(-13, -42, 26, 7, '#a8782c'),
        0.7 + Math.floor(index / 3) * 0.25,
      ),
    ),
    oldTree(394, 90, 760, 480, '#c9862f'),
    at(
      520,
      720,
      path('M -60 -10 L -50 -56 H 50 L 60 -10 Z', '#8c5b3c') +
        path('M -56 -56 Q 0 -96 56 -56 Z', '#ecca6a') +
        circle(-40, 0, 18, '#4b3a30') +
        circle(40, 0, 18, '#4b3a30') +
        line(
          [
            [60, -20],
            [120, -50],
          ],
          '#6b4630',
          7,
        ),
    ),
    person({ ...farmer, at: [660, 722], height: 180, faces: 'left', lean: 8, near: [14, 14], far: [16, 12] }),
    drifting(395, 30, '#d9902f', 780),
    birds(880, 170, 1.2),
  );
}

function snowVillage(): string {
  return page(
    skyAt('snow'),
    peaks(731, 400, 300, '#a5b7c4', 6),
    hills(732, 420, 90, '#c3d0d9', '#e6edf0'),
    [
      [80, 480, 120],
      [230, 500, 150],
      [420, 486, 120],
      [560, 520, 170],
      [780, 494, 130],
      [930, 526, 170],
      [330, 560, 190],
      [1090, 500, 120],
    ]
      .map(([x = 0, y = 0, w = 0]) =>
        farHouse(x, y, w, { snow: true, glass: '#f0c878', wallColour: '#d9d0c6' }),
      )
      .join(''),
    repeat(3, (index) =>
      stroke(d`M ${300 + index * 260} ${420 + index * 20} q 16 -30 0 -60 t 10 -60`, '#ffffff', 12, {
        opacity: 0.55,
        filter: blur(3),
      }),
    ),
    meadow(733, 570, 10, '#f7f9fa', '#e3ebef'),
    path('M 620 580 C 600 640 380 700 300 800 H 560 C 600 700 700 650 690 580 Z', '#cdd6db'),
    bareTree(140, 700, 330, '#5f5048', true),
    pine(1080, 700, 360, '#48705f', true),
    pine(960, 660, 220, '#557d6c', true),
    farHouse(740, 640, 1),
    lantern(318, 470, 24, true),
    person({
      ...oldFarmer,
      over: 'padded',
      hat: 'knit',
      at: [470, 740],
      height: 190,
      stance: 'walk',
      near: [8, 16],
      far: [8, 18],
      nearHolds: held.cane(26),
    }),
    dog(560, 750, 66, '#8a6a4c'),
    snowfall(734, 120),
  );
}

function rapeFlowers(): string {
  return page(
    skyAt('day'),
    cloud(220, 110, 1.6),
    cloud(860, 90, 1.9),
    hills(741, 300, 140, '#9fc0b4', '#d3e5d6'),
    hills(742, 370, 70, '#7fae86', '#bcd9ae'),
    rect(0, 400, 1200, 400, down('#ecd84e', '#f3df5a')),
    house({ x: 720, y: 470, width: 280, height: 110, bays: ['window', 'door', 'window'], roof: 70 }),
    house({ x: 930, y: 480, width: 220, height: 96, bays: ['door', 'window'], roof: 60 }),
    bamboo(401, 680, 470, 190, 8),
    tree(402, 1170, 480, 210),
    flowers(743, 260, 450, 800, ['#f8e56a', '#f3d23a', '#fbee8a']),
    path('M 640 474 C 600 560 380 640 330 800 H 560 C 560 660 690 580 690 474 Z', '#d9c89a'),
    flowers(744, 40, 690, 800, ['#f8e56a', '#f3d23a'], 0, 320),
    flowers(745, 60, 690, 800, ['#f8e56a', '#f3d23a'], 580, 1200),
    person({
      ...girl,
      at: [470, 720],
      height: 170,
      stance: 'run',
      near: [10, -10],
      far: [-6, 10],
      mouth: 'open',
    }),
    person({
      ...mother,
      at: [560, 660],
      height: 190,
      stance: 'walk',
      faces: 'left',
      near: [4, 24],
      far: [8, 18],
    }),
    at(
      300,
      260,
      path('M 0 -40 L 28 0 L 0 54 L -28 0 Z', '#cf2a2a') +
        line(
          [
            [0, -40],
            [0, 54],
          ],
          '#e0aa3e',
          3,
        ) +
        stroke('M 0 54 q -20 30 6 60 q 20 24 -4 50', '#e0aa3e', 3),
      1,
      24,
    ),
    stroke('M 304 280 Q 420 460 482 572', '#fdfaf3', 2),
  );
}

/** 村庄风光: the town's villages through the year. */
export const villages: readonly Picture[] = [
  {
    key: 'village-terraces-spring',
    subject: 'village',
    alt: '春水漫过层层梯田，桃花掩映着村舍，农人牵牛犁田',
    draw: springTerraces,
  },
  {
    key: 'village-river-mist',
    subject: 'village',
    alt: '峰林薄雾间，白墙青瓦的村落临河而建，渔人撑船而过',
    draw: riverVillage,
  },
  {
    key: 'village-autumn-fields',
    subject: 'village',
    alt: '金秋田野稻垛成行，红叶古树下，农人推着满车稻谷',
    draw: autumnHarvestView,
  },
  {
    key: 'village-snow-evening',
    subject: 'village',
    alt: '雪落山村，屋顶覆白、炊烟升起，老人带着小狗走在路上',
    draw: snowVillage,
  },
  {
    key: 'village-rape-flowers',
    subject: 'village',
    alt: '油菜花铺满山脚，母女俩在小路上放红色风筝',
    draw: rapeFlowers,
  },
];
