import {
  at,
  boardOnWall,
  cadreWoman,
  certificate,
  chance,
  circle,
  cloud,
  d,
  darker,
  detergent,
  down,
  farmWife,
  framed,
  glow,
  hamlet,
  heart,
  held,
  hills,
  lighter,
  line,
  mother,
  oil,
  oval,
  page,
  path,
  person,
  pottedPlant,
  publicBuilding,
  rect,
  repeat,
  riceSack,
  room,
  rosette,
  skyAt,
  soap,
  soapBox,
  stroke,
  sunlight,
  table,
  teacup,
  terraces,
  thermos,
  tissue,
  towels,
  tree,
  umbrellas,
  volunteerElder,
  volunteerMan,
  washSet,
  window,
  youngMan,
  youngWoman,
} from '../kit/index.ts';
import type { Picture } from '../picture.ts';

/** A quiet backdrop for one thing: wall, table edge and a soft light. */
function backdrop(wall: string, tableTop: string, edge = 560): string {
  return (
    rect(0, 0, 1200, edge, down(lighter(wall, 0.4), wall)) +
    circle(420, 220, 520, glow('#fffaf0/0.7', '#fffaf0/0.2', '#fffaf0/0')) +
    rect(0, edge, 1200, 800 - edge, down(lighter(tableTop, 0.2), tableTop)) +
    rect(0, edge, 1200, 8, darker(tableTop, 0.1))
  );
}

/** A price card with a heart, standing on the table. */
function card(x: number, y: number, size = 1): string {
  return at(
    x,
    y,
    oval(0, 2, 62, 6, '#2a1c2c', { opacity: 0.14 }) +
      path('M -56 0 L -48 -82 H 56 L 64 0 Z', '#fffdf8') +
      path('M -48 -82 H 56 L 57.6 -66 H -49.6 Z', '#b8121b') +
      at(-20, -36, heart(34, '#e0aa3e')) +
      line(
        [
          [14, -44],
          [44, -44],
        ],
        '#b5ac9c',
        5,
      ) +
      line(
        [
          [14, -28],
          [36, -28],
        ],
        '#b5ac9c',
        5,
      ),
    size,
  );
}

function detergents(): string {
  return page(
    backdrop('#dbe8ea', '#c9d6d8', 540),
    window(820, 60, 280, 280, { frame: '#fdfaf3' }),
    oval(560, 690, 420, 60, '#b5c6c9'),
    at(330, 680, detergent('#5f9f6a'), 3.6),
    at(850, 690, detergent('#d98a4a'), 3.2),
    at(580, 740, detergent(), 5),
    card(1020, 730, 1.3),
    [
      [180, 300, 26],
      [230, 220, 16],
      [140, 400, 18],
      [720, 180, 22],
      [770, 260, 12],
    ]
      .map(
        ([x = 0, y = 0, r = 10]) =>
          circle(x, y, r, '#ffffff', { opacity: 0.6 }) + circle(x - r * 0.3, y - r * 0.3, r * 0.3, '#ffffff'),
      )
      .join(''),
  );
}

function soaps(): string {
  return page(
    backdrop('#f3ddcf', '#d9b79c', 500),
    repeat(5, (row) =>
      repeat(9, (index) =>
        rect(10 + index * 134, 10 + row * 98, 126, 90, (index + row) % 4 === 0 ? '#efd2c0' : '#f6e4d8', {
          rx: 5,
        }),
      ),
    ),
    rect(0, 490, 1200, 16, '#c9a184'),
    at(420, 720, soap(), 4.6),
    at(900, 660, soapBox(), 3.4),
    at(960, 760, soapBox('#7fae9c'), 3),
    pottedPlant(140, 640, 250, '#7fa663', '#fdf3e4'),
    card(680, 770, 1),
  );
}

function tissues(): string {
  return page(
    room({ wall: '#dfe8dd', floor: '#c9a377', floorY: 470 }),
    framed(
      140,
      90,
      220,
      path('M 0 52 Q 30 20 60 44 T 100 38 V 70 H 0 Z', '#9fbf9a') + circle(74, 20, 8, '#e9b05a'),
    ),
    path('M 60 640 L 180 520 H 1040 L 1160 640 Z', '#b98a5a'),
    rect(50, 640, 1100, 40, '#96693f'),
    rect(90, 680, 50, 120, '#7d5532'),
    rect(1060, 680, 50, 120, '#7d5532'),
    at(430, 610, tissue(), 3.4),
    at(760, 590, tissue('#d98a9a'), 2.6),
    at(960, 620, tissue('#8fa9d0'), 2.6),
    card(200, 630, 1),
    teacup(620, 634, 60),
  );
}

function towelStack(): string {
  return page(
    backdrop('#efe2c6', '#b98a5a', 590),
    line(
      [
        [80, 120],
        [1120, 120],
      ],
      '#8c5b3c',
      16,
    ),
    path('M 140 120 H 420 V 420 H 140 Z', '#8fb8c0'),
    rect(140, 350, 280, 20, '#fdfaf3'),
    rect(140, 384, 280, 8, '#fdfaf3'),
    path('M 420 120 L 400 120 L 404 420 H 420 Z', '#6f9aa4'),
    path('M 780 120 H 1040 V 380 H 780 Z', '#e5b0a2'),
    rect(780, 310, 260, 20, '#fdfaf3'),
    rect(780, 344, 260, 8, '#fdfaf3'),
    at(600, 740, towels(), 4.4),
    at(240, 740, towels(['#c9d6b8', '#f3e3c3']), 2.2),
    card(970, 740, 1.2),
  );
}

function rice(): string {
  return page(
    backdrop('#f0e3c0', '#a9744a', 600),
    hills(501, 380, 60, '#dcc98a', '#efe0b4'),
    terraces(502, 380, 596, 5, ['#e0bf5a', '#d6b04a', '#e8ca6c'], '#a8843c'),
    rect(0, 590, 1200, 210, down('#b98a5a', '#96693f')),
    repeat(5, (index) =>
      line(
        [
          [0, 620 + index * 40],
          [1200, 620 + index * 40],
        ],
        '#86592f',
        3,
      ),
    ),
    at(400, 730, riceSack(), 5),
    at(700, 700, riceSack(), 3.6),
    at(
      940,
      740,
      oval(0, 0, 130, 20, '#2a1c2c', { opacity: 0.15 }) +
        path('M -130 -70 H 130 C 120 -20 90 0 60 0 H -60 C -90 0 -120 -20 -130 -70 Z', '#fdfaf3') +
        path('M -130 -70 H 130 L 128 -58 H -128 Z', '#7d9db0') +
        path('M -120 -72 C -90 -130 90 -130 120 -72 Z', '#fdf8ec') +
        repeat(26, (index) =>
          oval(-90 + ((index * 41) % 180), -82 - ((index * 23) % 24), 7, 3, '#e9dfc8', {
            transform: `rotate(${(index * 37) % 90} ${-90 + ((index * 41) % 180)} ${-82 - ((index * 23) % 24)})`,
          }),
        ),
    ),
  );
}

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

function umbrellaRack(): string {
  const luck = chance(77);
  return page(
    skyAt('overcast'),
    hills(511, 360, 90, '#a9b9bd', '#d5dcda'),
    hamlet([
      [80, 430, 150],
      [900, 440, 170],
    ]),
    rect(0, 436, 1200, 364, down('#b5bcbc', '#a3abac')),
    repeat(90, () => {
      const x = luck.between(-20, 1200);
      const y = luck.between(0, 760);
      return line(
        [
          [x, y],
          [x - 10, y + 34],
        ],
        '#ffffff',
        2.4,
        { opacity: 0.5 },
      );
    }),
    repeat(7, (index) => oval(140 + index * 160, 700 + (index % 3) * 34, 60, 9, '#cfd8da', { opacity: 0.8 })),
    at(380, 690, umbrellas(), 4),
    at(860, 720, umbrellas('#3f6f9a'), 3.4),
    at(1060, 560, umbrellas('#e0aa3e'), 1.6),
  );
}

function thermosTea(): string {
  return page(
    room({ wall: '#e9d9bd', floor: '#8c5b3c', floorY: 520 }),
    window(640, 70, 420, 320, {
      frame: '#6b4630',
      sky: '#dfe7ec',
      view: path('M 640 300 Q 760 210 900 280 T 1060 260 V 390 H 640 Z', '#b5c9bf'),
    }),
    path('M 40 680 L 170 560 H 1030 L 1160 680 Z', '#a8703f'),
    rect(30, 680, 1140, 40, '#83542c'),
    sunlight(640, 560, 300, 110, 0.35),
    thermos(330, 650, 420),
    thermos(520, 620, 330, '#3f78ae'),
    teacup(720, 650, 110),
    teacup(880, 640, 96, '#eef3f2'),
    stroke('M 720 530 q -14 -24 0 -46 t 0 -46', '#ffffff', 8, { opacity: 0.6 }),
    stroke('M 880 536 q -14 -22 0 -42 t 0 -42', '#ffffff', 8, { opacity: 0.6 }),
    card(1030, 670, 1),
  );
}

function washBasin(): string {
  return page(
    backdrop('#cfe3e2', '#dfe9e8', 430),
    repeat(5, (row) =>
      repeat(11, (index) =>
        rect(4 + index * 110, 4 + row * 86, 102, 78, (index + row * 2) % 7 === 0 ? '#bcd6d5' : '#d9eae9', {
          rx: 4,
        }),
      ),
    ),
    line(
      [
        [100, 90],
        [1100, 90],
      ],
      '#9aa9aa',
      10,
    ),
    [260, 420, 900]
      .map(
        (x, index) =>
          stroke(d`M ${x} 90 v 40`, '#9aa9aa', 6) +
          path(
            d`M ${x - 40} 130 h 80 l 10 150 h -100 Z`,
            ['#e0aa3e', '#d96a5f', '#5f8f8a'][index] ?? '#e0aa3e',
          ),
      )
      .join(''),
    at(560, 720, washSet(), 5),
    at(960, 720, detergent('#5f9f6a'), 3.2),
    at(190, 740, soapBox('#8fa9d0'), 3),
    [
      [420, 380, 30],
      [520, 330, 20],
      [640, 360, 24],
      [700, 300, 14],
    ]
      .map(([x = 0, y = 0, r = 10]) => circle(x, y, r, '#ffffff', { opacity: 0.65 }))
      .join(''),
  );
}

function honourCertificate(): string {
  return page(
    rect(0, 0, 1200, 800, down('#a81a22', '#8f1620')),
    repeat(12, (index) =>
      path(d`M ${index * 110 - 30} 0 q 40 400 0 800 h 50 q 34 -400 0 -800 Z`, '#7d121b', { opacity: 0.5 }),
    ),
    circle(600, 340, 520, glow('#f3d58a/0.5', '#f3d58a/0.12', '#f3d58a/0')),
    rect(0, 640, 1200, 160, down('#9a6a45', '#7b4a30')),
    rect(0, 636, 1200, 12, '#b98a5a'),
    certificate(600, 380, 620),
    rosette(230, 420, 190),
    at(
      980,
      640,
      oval(0, 2, 80, 10, '#2a1c2c', { opacity: 0.25 }) +
        rect(-60, -26, 120, 28, '#5d3b2a') +
        path('M -20 -26 L -12 -80 H 12 L 20 -26 Z', '#e0aa3e') +
        path('M -70 -240 H 70 C 70 -150 40 -84 0 -80 C -40 -84 -70 -150 -70 -240 Z', '#e8b64a') +
        path('M -70 -240 H -20 C -20 -150 -16 -100 0 -80 C -40 -84 -70 -150 -70 -240 Z', '#f3d58a') +
        stroke(
          'M -68 -220 C -120 -220 -110 -140 -54 -140 M 68 -220 C 120 -220 110 -140 54 -140',
          '#e0aa3e',
          13,
        ) +
        at(0, -170, heart(54, '#b8121b')),
    ),
  );
}

function skillsTraining(): string {
  return page(
    room({ wall: '#e6e8e0', floor: '#c9b79a', floorY: 540, kind: 'tiles' }),
    boardOnWall(
      90,
      90,
      340,
      210,
      path('M 20 40 h 60 M 20 40 V 10 M 30 36 v -12 M 42 36 v -20 M 54 36 v -8 M 66 36 v -24', 'none', {
        stroke: '#f1efe2',
        'stroke-width': 3,
      }),
    ),
    window(820, 90, 300, 240, { curtain: '#c9b08a' }),
    person({
      ...volunteerElder,
      hat: 'cook',
      over: 'apron',
      overColour: '#fdfaf3',
      top: '#cf2a2a',
      at: [600, 790],
      height: 410,
      bust: true,
      view: 'front',
      near: [-12, 16],
      far: [10, 12],
      mouth: 'open',
    }),
    person({
      ...farmWife,
      over: 'apron',
      overColour: '#8fae9c',
      at: [330, 800],
      height: 390,
      bust: true,
      nearAt: [400, 606],
      farAt: [430, 596],
      nod: 10,
    }),
    person({
      ...youngWoman,
      over: 'apron',
      overColour: '#e0b45a',
      at: [880, 800],
      height: 390,
      bust: true,
      faces: 'left',
      nearAt: [810, 606],
      farAt: [780, 596],
      nod: 10,
    }),
    table(600, 770, 860, 150, { colour: '#dfe4e2', depth: 40 }),
    [
      [420, 600],
      [600, 606],
      [790, 600],
    ]
      .map(
        ([x = 0, y = 0]) =>
          oval(x, y, 54, 12, '#fdfaf3') +
          [-26, -9, 9, 26]
            .map((dx) => path(d`M ${x + dx - 13} ${y - 2} q 13 -26 26 0 q -13 8 -26 0 Z`, '#f4e3c4'))
            .join(''),
      )
      .join(''),
    at(
      960,
      604,
      oval(0, 0, 60, 10, '#c99a6b') + repeat(3, (index) => circle(-30 + index * 30, -12, 16, '#f7f1e4')),
    ),
    rect(200, 590, 90, 12, '#c99a6b', { rx: 5 }),
  );
}

function jobRecommendation(): string {
  return page(
    skyAt('day'),
    cloud(220, 120, 1.3),
    cloud(800, 90, 1.1),
    publicBuilding(420, 560, 740, 380, { wallColour: '#dfe8ec', trim: '#3f6f9a', bays: 3, storeys: 3 }),
    tree(231, 120, 560, 360),
    tree(232, 1150, 560, 240, '#8fb06a'),
    rect(0, 556, 1200, 244, down('#cfd2cf', '#dcdcd6')),
    path('M 640 560 H 940 L 1100 800 H 420 Z', '#e8e4da'),
    person({
      ...cadreWoman,
      at: [800, 740],
      height: 390,
      faces: 'left',
      nearAt: [690, 566],
      far: [10, 18],
      farHolds: held.notebook(-6),
      mouth: 'open',
    }),
    person({
      ...youngMan,
      overColour: '#3f6f9a',
      at: [580, 750],
      height: 410,
      nearAt: [688, 568],
      far: [8, 22],
      back: rect(-15, 2, 11, 20, '#5d6a5a', { rx: 4 }),
      mouth: 'open',
    }),
    person({ ...volunteerMan, at: [400, 770], height: 400, near: [14, -8], far: [10, 18], mouth: 'open' }),
    person({ ...mother, at: [250, 780], height: 370, near: [8, 12], far: [11, 10] }),
  );
}

/** 积分兑换的物品与资格. */
export const rewards: readonly Picture[] = [
  {
    key: 'reward-detergent',
    subject: 'reward',
    alt: '窗台前摆着三瓶洗衣液，蓝绿橙三色，旁边立着积分卡',
    draw: detergents,
  },
  { key: 'reward-soap', subject: 'reward', alt: '皂碟上放着一块香皂，旁边叠着两盒包装好的香皂', draw: soaps },
  {
    key: 'reward-tissue',
    subject: 'reward',
    alt: '木桌上摆着三盒抽纸，最前一盒抽出雪白的纸巾',
    draw: tissues,
  },
  {
    key: 'reward-towel',
    subject: 'reward',
    alt: '系着红丝带的一摞毛巾，身后晾杆上挂着两条新毛巾',
    draw: towelStack,
  },
  {
    key: 'reward-rice',
    subject: 'reward',
    alt: '两袋大米立在木台上，旁边满满一碗白米，背后是稻田',
    draw: rice,
  },
  {
    key: 'reward-cooking-oil',
    subject: 'reward',
    alt: '灶台上立着两桶菜籽油，铁锅里的青菜正冒着热气',
    draw: oilBottles,
  },
  {
    key: 'reward-umbrella',
    subject: 'reward',
    alt: '细雨中撑开红、蓝、黄三把雨伞，远处是瓦房青山',
    draw: umbrellaRack,
  },
  {
    key: 'reward-thermos',
    subject: 'reward',
    alt: '窗下木桌上一红一蓝两只印花暖水瓶，茶杯热气升起',
    draw: thermosTea,
  },
  {
    key: 'reward-wash-set',
    subject: 'reward',
    alt: '红色脸盆里插着黄手套和刷子，旁边配着洗衣液和皂盒',
    draw: washBasin,
  },
  {
    key: 'reward-certificate',
    subject: 'reward',
    alt: '红底金边的荣誉证书立在台上，旁边是大红花和奖杯',
    draw: honourCertificate,
  },
  {
    key: 'reward-skills-training',
    subject: 'reward',
    alt: '技能培训课上，师傅带着两名学员学包面点，案板摆满',
    draw: skillsTraining,
  },
  {
    key: 'reward-job-recommendation',
    subject: 'reward',
    alt: '企业楼前，招聘人员与志愿者推荐的青年握手，家人相送',
    draw: jobRecommendation,
  },
];
