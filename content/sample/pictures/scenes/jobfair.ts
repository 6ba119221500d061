import {
  banner,
  cadreWoman,
  cloud,
  crowd,
  d,
  darker,
  farmWife,
  farmer,
  ground,
  held,
  hills,
  house,
  lanternString,
  lighter,
  line,
  noticeBoard,
  oldFarmer,
  page,
  path,
  person,
  publicBuilding,
  rect,
  repeat,
  shadow,
  skyAt,
  snowfall,
  stroke,
  table,
  teacup,
  tree,
  uncle,
  volunteerMan,
  volunteerYouth,
  youngMan,
  youngWoman,
} from '../kit/index.ts';
import type { Picture } from '../picture.ts';

const clothes = ['#c9473a', '#4f8a8b', '#d8a548'];

function squareFair(): string {
  const booth = (x: number, colour: string, seed: number): string =>
    rect(x - 112, 250, 8, 290, '#8b8d90') +
    rect(x + 104, 250, 8, 290, '#8b8d90') +
    path(d`M ${x - 130} 270 L ${x - 90} 200 H ${x + 90} L ${x + 130} 270 Z`, colour) +
    repeat(5, (index) =>
      path(
        d`M ${x - 130 + index * 52} 270 h 52 q -26 34 -52 0 Z`,
        index % 2 === 0 ? darker(colour, 0.1) : '#fbf3e2',
      ),
    ) +
    rect(x - 96, 310, 192, 70, '#fdf8ec') +
    repeat(3, (index) =>
      line(
        [
          [x - 80, 328 + index * 16],
          [x + 60 - index * 22, 328 + index * 16],
        ],
        '#a59c90',
        4,
      ),
    ) +
    rect(x + 46, 322, 38, 46, lighter(colour, 0.4)) +
    person({
      ...(seed === 0 ? cadreWoman : seed === 1 ? youngMan : uncle),
      view: 'front',
      at: [x, 590],
      height: 270,
      bust: true,
      mouth: 'open',
      near: [-6, 22],
      far: [8, 20],
      farHolds: held.leaflet(8, '#fffdf8', colour),
    }) +
    table(x, 560, 210, 92, { cloth: colour }) +
    rect(x - 70, 448, 34, 8, '#fffdf8') +
    rect(x + 40, 446, 40, 10, '#fffdf8');
  return page(
    skyAt('day'),
    cloud(900, 110, 1.6),
    cloud(260, 90, 1.2),
    hills(61, 380, 120, '#a9c5b4', '#d8e3d2'),
    hills(62, 430, 60, '#8fb391', '#cbdabf'),
    publicBuilding(700, 500, 460, 250, { wallColour: '#f1e6d4', bays: 2 }),
    tree(3, 80, 520, 260),
    tree(4, 660, 510, 210, '#8fb06a'),
    ground(500, '#d9cdbb', '#e6dccb'),
    banner(150, 130, 900, 62),
    line(
      [
        [150, 120],
        [150, 530],
      ],
      '#8b8d90',
      8,
    ),
    line(
      [
        [1050, 120],
        [1050, 530],
      ],
      '#8b8d90',
      8,
    ),
    booth(240, clothes[0] ?? '', 0),
    booth(600, clothes[1] ?? '', 1),
    booth(960, clothes[2] ?? '', 2),
    shadow(240, 760, 60),
    crowd([
      { ...farmer, hat: undefined, view: 'back', at: [170, 720], height: 300, far: [8, 18] },
      { ...youngWoman, view: 'back', at: [300, 740], height: 300 },
      {
        ...farmWife,
        at: [470, 730],
        height: 296,
        near: [12, 16],
        far: [14, 14],
        nearHolds: held.leaflet(12),
      },
      { ...uncle, view: 'back', at: [640, 716], height: 300 },
      {
        ...volunteerYouth,
        at: [800, 760],
        height: 320,
        near: [14, 6],
        far: [10, 18],
        farOver: true,
        farHolds: held.notebook(20),
        mouth: 'open',
      },
      { ...oldFarmer, at: [930, 752], height: 306, faces: 'left', near: [6, 22], far: [10, 20] },
      { ...youngMan, overColour: '#7a6a8c', view: 'back', at: [1080, 730], height: 310 },
    ]),
  );
}

function winterConsultation(): string {
  return page(
    skyAt('overcast'),
    hills(65, 330, 120, '#b5c6c9', '#e2e6e2'),
    house({
      x: -60,
      y: 500,
      width: 640,
      height: 260,
      bays: ['window', 'couplets', 'window', 'plain'],
      roof: 130,
      snow: true,
    }),
    house({
      x: 720,
      y: 500,
      width: 560,
      height: 230,
      bays: ['wide', 'couplets', 'wide'],
      roof: 120,
      snow: true,
    }),
    lanternString(560, 250, 740, 250, 2, 54),
    ground(496, '#d8d5cf', '#e6e2d9'),
    noticeBoard(860, 570, 260, 190),
    table(520, 690, 560, 130, { cloth: '#b8121b' }),
    rect(330, 534, 70, 8, '#fffdf8'),
    rect(420, 530, 60, 8, '#fffdf8', { transform: 'rotate(-4 450 534)' }),
    rect(600, 532, 46, 9, '#3f5f7a'),
    teacup(700, 556, 30),
    person({
      ...cadreWoman,
      over: 'padded',
      overColour: '#b5654a',
      neck: 'scarf',
      neckColour: '#f0e3c6',
      at: [420, 730],
      height: 350,
      bust: true,
      faces: 'right',
      nearAt: [520, 540],
      farAt: [560, 530],
      mouth: 'open',
    }),
    table(520, 690, 560, 130, { cloth: '#b8121b' }),
    rect(330, 538, 70, 8, '#fffdf8'),
    teacup(720, 560, 30),
    path('M 470 556 L 560 556 L 552 540 L 480 540 Z', '#fffdf8'),
    stroke('M 488 546 h 50 M 486 551 h 44', '#a59c90', 2),
    person({
      ...youngMan,
      over: 'padded',
      overColour: '#4f6f8c',
      hat: 'knit',
      at: [790, 770],
      height: 390,
      faces: 'left',
      nearAt: [660, 560],
      farAt: [620, 552],
      lean: 10,
      nod: 8,
    }),
    person({
      ...farmWife,
      over: 'padded',
      overColour: '#8a5468',
      neck: 'scarf',
      at: [960, 780],
      height: 370,
      faces: 'left',
      near: [10, 14],
      far: [13, 12],
      nearHolds: held.leaflet(-6),
    }),
    person({
      ...volunteerMan,
      neck: 'scarf',
      neckColour: '#5c7f86',
      at: [130, 780],
      height: 400,
      near: [15, 6],
      far: [12, 20],
      farHolds: held.notebook(10),
      mouth: 'open',
    }),
    snowfall(66, 40),
  );
}

/** 送岗进村: job fairs in the village. */
export const jobfair: readonly Picture[] = [
  {
    key: 'job-fair-square',
    subject: 'jobfair',
    alt: '文化广场上搭起三个招聘展台，村民拿着岗位单向工作人员咨询',
    draw: squareFair,
  },
  {
    key: 'job-fair-winter-desk',
    subject: 'jobfair',
    alt: '冬日院坝里，工作人员在红布桌前给返乡青年讲解岗位',
    draw: winterConsultation,
  },
];
