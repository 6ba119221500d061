import {
  at,
  bamboo,
  bench,
  birds,
  blossom,
  cadre,
  cadreWoman,
  circle,
  cloud,
  doctor,
  doctorWoman,
  down,
  drifting,
  farmWife,
  girl,
  grandma,
  grandpa,
  granny,
  hamlet,
  heart,
  held,
  hills,
  house,
  lantern,
  line,
  loudspeakerMast,
  medicineCase,
  mist,
  noticeBoard,
  nurse,
  oil,
  oldFarmer,
  oval,
  page,
  path,
  peaks,
  person,
  pig,
  plaque,
  pottedPlant,
  publicBuilding,
  rect,
  repeat,
  riceSack,
  scooter,
  skyAt,
  smallBoy,
  soundWaves,
  stroke,
  sun,
  table,
  terraces,
  tree,
  tufts,
  uncle,
  volunteerAunt,
  volunteerElder,
  volunteerMan,
  volunteerWoman,
  volunteerYouth,
  youngMan,
} from '../kit/index.ts';
import type { Picture } from '../picture.ts';

function pioneerTeam(): string {
  const back = [volunteerMan, cadre, volunteerWoman, uncle, volunteerAunt, youngMan]
    .map((look, index) =>
      person({
        ...look,
        over: 'vest',
        overColour: '#cf2a2a',
        sleeves: look.over === 'vest' ? (look.top ?? '#f4f1ea') : (look.overColour ?? '#4d6a8c'),
        view: 'front',
        at: [230 + index * 148, 640],
        height: 320 + (index % 3) * 14,
      }),
    )
    .join('');
  const front = [volunteerElder, volunteerYouth, cadreWoman, volunteerMan]
    .map((look, index) =>
      person({
        ...look,
        over: 'vest',
        overColour: '#cf2a2a',
        sleeves: look.over === 'vest' ? (look.top ?? '#f4f1ea') : (look.overColour ?? '#71506a'),
        view: 'front',
        at: [320 + index * 186, 760],
        height: 330 + (index % 2) * 16,
        mouth: index % 2 === 0 ? 'open' : 'smile',
        near: index === 3 ? [-12, -4] : [-10, 29],
        far: index === 0 ? [13, -4] : [10, 29],
      }),
    )
    .join('');
  return page(
    skyAt('day'),
    cloud(200, 100, 1.4),
    cloud(990, 80, 1.2),
    hills(641, 300, 90, '#a9c8b4', '#dfe9d7'),
    publicBuilding(210, 540, 780, 330, { wallColour: '#f6ecdc', trim: '#a4473c', bays: 3 }),
    plaque(600, 206, 230, 44, 6),
    tree(331, 90, 560, 310),
    tree(332, 1120, 560, 300, '#8fb06a'),
    rect(0, 540, 1200, 260, down('#d9d0c1', '#e6ded0')),
    back,
    person({
      ...volunteerYouth,
      view: 'front',
      at: [1050, 700],
      height: 350,
      near: [-6, 4],
      nearHolds: held.teamFlag('#cf2a2a', 2),
      far: [10, 29],
    }),
    front,
  );
}

function voiceTeam(): string {
  return page(
    skyAt('autumn'),
    sun(1000, 130, 42),
    hills(651, 310, 140, '#bcc79a', '#e8e6c8'),
    terraces(652, 320, 560, 5, ['#cdbf6a', '#bdb560', '#d9ca78'], '#8f7a48'),
    hamlet([
      [60, 430, 110],
      [200, 446, 130],
    ]),
    loudspeakerMast(930, 620, 440, 4, 96),
    rect(0, 590, 1200, 210, down('#d9c9a0', '#e6d8b4')),
    tufts(653, 26, 610, 660, '#8f9a55'),
    person({
      ...volunteerMan,
      at: [300, 740],
      height: 380,
      near: [15, -2],
      far: [9, 18],
      nearHolds: held.megaphone(0),
      mouth: 'open',
    }),
    person({
      ...volunteerAunt,
      view: 'front',
      at: [440, 760],
      height: 370,
      near: [-5, 16],
      far: [6, 16],
      nearHolds: at(5, 0, held.openBook(0, '#b8121b')),
    }),
    person({
      ...volunteerWoman,
      view: 'front',
      at: [590, 770],
      height: 380,
      near: [-10, 29],
      far: [6, 8],
      farHolds: held.microphone(-12),
      mouth: 'open',
    }),
    person({
      ...volunteerElder,
      view: 'front',
      at: [740, 760],
      height: 370,
      near: [-6, 14],
      far: [7, 16],
      nearHolds: drumSmall(),
      farHolds: line(
        [
          [0, 0],
          [-9, -2],
        ],
        '#a0754a',
        1.3,
      ),
    }),
    person({
      ...volunteerYouth,
      at: [880, 745],
      height: 380,
      faces: 'left',
      near: [5, 10],
      far: [12, -14],
      nearHolds: held.leaflet(-8),
    }),
    person({
      ...volunteerYouth,
      hat: undefined,
      hair: 'side',
      at: [150, 756],
      height: 380,
      near: [10, 6],
      nearHolds: held.teamFlag('#cf2a2a', -4),
      far: [6, 26],
    }),
    soundWaves(1040, 190, 80),
    soundWaves(820, 210, 80, -1),
  );
}

/** A small hand drum for ballad telling. */
function drumSmall(): string {
  return (
    oval(4, 2, 8, 8, '#b8121b') +
    oval(4, 2, 6, 6, '#f3e3c3') +
    repeat(8, (index) => at(4, 2, circle(0, -7, 0.7, '#e0aa3e'), 1, index * 45))
  );
}

function civilityTeam(): string {
  return page(
    skyAt('spring'),
    hills(661, 280, 110, '#aecbb4', '#dfe9d8'),
    house({
      x: 130,
      y: 530,
      width: 940,
      height: 290,
      bays: ['window', 'couplets', 'window', 'couplets', 'window'],
      roof: 150,
    }),
    plaque(600, 256, 260, 46, 7),
    lantern(240, 250, 66),
    lantern(960, 250, 66),
    rect(0, 526, 1200, 274, down('#dac9a8', '#e6d8bc')),
    blossom(341, 60, 620, 330, '#f3c1c9'),
    blossom(342, 1150, 620, 320, '#f0b7bd'),
    bench(600, 690, 640, 70, '#7b4a34'),
    [volunteerMan, volunteerAunt, volunteerYouth, volunteerWoman, cadre]
      .map((look, index) =>
        person({
          ...look,
          over: 'vest',
          overColour: '#cf2a2a',
          sleeves: look === cadre ? '#3c4f6c' : (look.top ?? '#f4f1ea'),
          view: 'front',
          at: [300 + index * 150, 660],
          height: 350,
        }),
      )
      .join(''),
    bench(600, 760, 660, 80, '#7b4a34'),
    [grandpa, grandma, volunteerElder, granny]
      .map((look, index) =>
        person({
          ...look,
          over: 'vest',
          overColour: '#cf2a2a',
          sleeves: look.overColour ?? '#d5d9c8',
          top: look.overColour ?? '#d5d9c8',
          view: 'front',
          at: [390 + index * 140, 780],
          height: 360,
          stance: 'sit',
          seat: 22,
          near: [-8, 29],
          far: [8, 29],
          noShadow: true,
        }),
      )
      .join(''),
    drifting(343, 30, '#f0b7bd', 790),
  );
}

function clinicTeam(): string {
  return page(
    skyAt('dawn'),
    sun(210, 190, 40),
    peaks(671, 360, 220, '#a5bfba', 6),
    hills(672, 380, 80, '#93b598', '#d0dfc8'),
    mist(310, 110, 0.6),
    path('M -20 540 C 300 470 800 480 1220 520 V 820 H -20 Z', down('#b5c98c', '#9fb876')),
    path(
      'M 180 800 C 380 700 560 640 800 560 C 960 510 1100 510 1220 500 V 540 C 1080 550 980 560 880 600 C 720 660 620 720 560 800 Z',
      '#e0d2b0',
    ),
    hamlet([
      [940, 480, 130],
      [1080, 470, 110],
    ]),
    tufts(673, 34, 640, 790, '#7a9a54'),
    bamboo(351, 80, 620, 420, 10),
    person({
      ...doctor,
      at: [620, 720],
      height: 370,
      stance: 'walk',
      near: [-2, 27],
      far: [10, 16],
      nearHolds: at(0, 0, medicineCase(0, 17, 19)),
    }),
    person({
      ...doctorWoman,
      at: [480, 750],
      height: 370,
      stance: 'walk',
      near: [8, 16],
      far: [12, 14],
      nearHolds: held.notebook(8),
      farOver: true,
      mouth: 'open',
    }),
    person({
      ...volunteerYouth,
      at: [770, 690],
      height: 350,
      stance: 'walk',
      near: [10, 8],
      far: [8, 20],
      nearHolds: held.teamFlag('#cf2a2a', 4),
    }),
    person({
      ...nurse,
      at: [340, 775],
      height: 370,
      stance: 'walk',
      near: [0, 28],
      far: [9, 18],
      nearHolds: held.bag('#fdfaf3', 1.1, '#cf2a2a'),
    }),
    birds(560, 150),
  );
}

function orderRound(): string {
  const cell = (x: number, y: number, colour: string, drawing: string): string =>
    rect(x, y, 540, 340, colour, { rx: 18 }) + drawing;
  return page(
    rect(0, 0, 1200, 800, down('#f7efe0', '#efe2cc')),
    cell(
      40,
      40,
      '#dbe8e4',
      house({ x: 90, y: 300, width: 190, height: 100, bays: ['window', 'door'], roof: 60 }) +
        person({
          ...grandma,
          at: [330, 350],
          height: 210,
          near: [10, 2],
          far: [10, 12],
          nearHolds: held.phone(-10),
          mouth: 'open',
        }) +
        at(
          450,
          150,
          path(
            'M -70 -40 Q -70 -70 -40 -70 H 60 Q 90 -70 90 -40 V 20 Q 90 50 60 50 H 0 L -40 86 L -30 50 H -40 Q -70 50 -70 20 Z',
            '#fffdf8',
          ) + at(10, -10, heart(64, '#cf2a2a')),
        ),
    ),
    cell(
      620,
      40,
      '#f3e0c4',
      table(890, 350, 300, 80, { colour: '#a06a42' }) +
        person({
          ...cadreWoman,
          at: [820, 380],
          height: 240,
          bust: true,
          nearAt: [880, 268],
          farAt: [900, 262],
          nearHolds: held.pen(30),
        }) +
        table(890, 350, 300, 80, { colour: '#a06a42' }) +
        rect(880, 264, 60, 8, '#fffdf8') +
        noticeBoard(970, 330, 150, 190),
    ),
    cell(
      40,
      420,
      '#e9dccb',
      person({
        ...volunteerMan,
        at: [180, 735],
        height: 240,
        stance: 'walk',
        near: [-2, 26],
        far: [9, 18],
        nearHolds: held.bag('#5f8f8a'),
      }) +
        person({
          ...volunteerYouth,
          at: [300, 738],
          height: 244,
          stance: 'walk',
          near: [8, 14],
          far: [10, 14],
          nearHolds: held.handTool('wrench', 20),
        }) +
        scooter(470, 735, 0.95),
    ),
    cell(
      620,
      420,
      '#e3e6d6',
      person({ ...grandma, at: [800, 735], height: 220, near: [12, 2], far: [12, 8], mouth: 'open' }) +
        person({
          ...volunteerMan,
          at: [920, 738],
          height: 244,
          faces: 'left',
          near: [13, 4],
          far: [12, 10],
        }) +
        repeat(5, (index) =>
          at(
            760 + index * 66,
            475,
            path(
              'M 0 -22 L 6 -7 L 22 -6 L 10 4 L 14 20 L 0 11 L -14 20 L -10 4 L -22 -6 L -6 -7 Z',
              '#e0aa3e',
            ),
          ),
        ) +
        pottedPlant(1060, 735, 120),
    ),
    [
      [600, 210, 0],
      [890, 400, 90],
      [600, 590, 180],
      [310, 400, 270],
    ]
      .map(([x = 0, y = 0, turn = 0]) =>
        at(
          x,
          y,
          circle(0, 0, 40, '#fffdf8') + path('M -18 -8 H 4 V -20 L 24 0 L 4 20 V 8 H -18 Z', '#b8121b'),
          1,
          turn,
        ),
      )
      .join(''),
  );
}

function kinship(): string {
  return page(
    skyAt('dawn'),
    sun(950, 190, 44),
    hills(681, 300, 120, '#b4c9b4', '#ecdfcb'),
    house({ x: 60, y: 540, width: 560, height: 260, bays: ['window', 'couplets', 'window'], roof: 130 }),
    bamboo(361, 680, 540, 370, 9),
    rect(0, 536, 1200, 264, down('#d5c4a0', '#e2d3b4')),
    at(
      900,
      640,
      path('M -170 0 V -90 L -130 -150 H 130 L 170 -90 V 0 Z', '#a8784c') +
        path('M -190 -90 L -140 -160 H 140 L 190 -90 Z', '#6b5f56') +
        rect(-120, -70, 240, 70, '#5d4432') +
        repeat(7, (index) =>
          line(
            [
              [-110 + index * 36, -70],
              [-110 + index * 36, 0],
            ],
            '#8c6a48',
            8,
          ),
        ),
    ),
    [820, 900, 980].map((x) => pig(x, 640, 74)).join(''),
    person({
      ...cadre,
      over: 'vest',
      overColour: '#cf2a2a',
      sleeves: '#4d6a8c',
      at: [470, 760],
      height: 400,
      near: [16, 14],
      far: [18, 8],
      farHolds: '',
    }),
    person({
      ...oldFarmer,
      at: [640, 764],
      height: 380,
      faces: 'left',
      near: [15, 14],
      far: [17, 10],
      mouth: 'open',
    }),
    person({ ...grandma, at: [770, 776], height: 350, faces: 'left', near: [8, 16], far: [11, 16] }),
    person({
      ...smallBoy,
      at: [350, 776],
      height: 240,
      near: [10, 8],
      far: [11, 10],
      nearHolds: held.openBook(0, '#4f8a8b'),
      farOver: true,
    }),
    at(1010, 780, riceSack(), 1.3),
    at(1090, 784, oil(), 1.1),
    tufts(682, 10, 720, 790, '#8f9a55', 1100, 1200),
  );
}

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
          line(
            [
              [-96 + index * 38, -28 + (index % 2) * 18],
              [-64 + index * 38, -28 + (index % 2) * 18],
            ],
            '#9a9184',
            3,
          ),
        ),
    ),
    line(
      [
        [510, 590],
        [510, 400],
      ],
      '#7b5236',
      12,
    ),
    line(
      [
        [690, 590],
        [690, 400],
      ],
      '#7b5236',
      12,
    ),
    path('M 470 410 L 600 340 L 730 410 L 720 426 H 480 Z', '#5a5f65'),
    rect(520, 430, 160, 16, '#8c5b3c', { rx: 8 }),
    line(
      [
        [600, 446],
        [600, 580],
      ],
      '#c9a35f',
      4,
    ),
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

/** 志愿服务队合影、品牌项目. */
export const groups: readonly Picture[] = [
  {
    key: 'team-party-pioneers',
    subject: 'team',
    alt: '党员先锋队身穿红马甲在镇实践所前合影，队旗迎风展开',
    draw: pioneerTeam,
  },
  {
    key: 'team-village-voice',
    subject: 'team',
    alt: '大喇叭杆下，声音服务队拿着话筒、书本和小鼓准备宣讲',
    draw: voiceTeam,
  },
  {
    key: 'team-civility-pioneers',
    subject: 'team',
    alt: '文明先锋队老少成员在春日院落前，前坐后立拍合影',
    draw: civilityTeam,
  },
  {
    key: 'team-clinic-on-the-road',
    subject: 'team',
    alt: '清晨山路上，义诊队医护人员提着药箱打着队旗进村',
    draw: clinicTeam,
  },
  {
    key: 'project-kinship-pairing',
    subject: 'project',
    alt: '猪圈旁，结亲干部握着老农的手商量发展，孩子在看书',
    draw: kinship,
  },
  {
    key: 'project-neighbour-help',
    subject: 'project',
    alt: '老水井边邻里互助，联户志愿者帮老人摇辘轳打水',
    draw: neighbours,
  },
  {
    key: 'project-four-order-loop',
    subject: 'project',
    alt: '四格图画：老人点单、干部派单、志愿者接单上门、老人评单',
    draw: orderRound,
  },
];
