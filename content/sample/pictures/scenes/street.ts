import {
  at,
  boy,
  cadre,
  circle,
  cloud,
  d,
  darker,
  doctor,
  down,
  farmWife,
  framed,
  grandma,
  grandpa,
  held,
  hills,
  lamplight,
  line,
  medicineCase,
  mother,
  nurse,
  oval,
  page,
  path,
  person,
  publicBuilding,
  pupilBoy,
  pupilGirl,
  rect,
  repeat,
  room,
  skyAt,
  table,
  teacher,
  tree,
  uncle,
  volunteerMan,
  volunteerWoman,
  volunteerYouth,
} from '../kit/index.ts';
import type { Picture } from '../picture.ts';

function trafficCrossing(): string {
  return page(
    skyAt('day'),
    cloud(220, 90, 1.3),
    hills(431, 260, 80, '#b1cbbb', '#dde8d8'),
    repeat(5, (index) => shopFront(-40 + index * 260, 470, index)),
    tree(181, 225, 480, 210),
    tree(182, 745, 480, 220, '#8fb06a'),
    rect(0, 466, 1200, 70, down('#d9d0c0', '#cfc5b4')),
    rect(0, 532, 1200, 10, '#b5ac9e'),
    rect(0, 540, 1200, 260, down('#8b8f93', '#777b80')),
    repeat(8, (index) =>
      path(d`M ${300 + index * 76} 560 h 44 l ${(index - 3.5) * 14} 220 h -58 Z`, '#f4f1ea'),
    ),
    line(
      [
        [0, 668],
        [250, 668],
      ],
      '#f0d98a',
      7,
    ),
    line(
      [
        [980, 668],
        [1200, 668],
      ],
      '#f0d98a',
      7,
    ),
    rect(1060, 180, 12, 420, '#6b7177', { rx: 5 }),
    rect(1036, 170, 60, 140, '#3a3d42', { rx: 10 }),
    circle(1066, 200, 16, '#7a3030'),
    circle(1066, 240, 16, '#7a6a30'),
    circle(1066, 280, 16, '#5fc07a'),
    lamplight(1066, 280, 50, 0.5, '#7fe0a0'),
    car(150, 640, 1.2, '#4f7d8c'),
    person({
      ...volunteerMan,
      hat: 'cap',
      view: 'front',
      at: [870, 620],
      height: 350,
      near: [-19, 2],
      far: [14, -14],
      farHolds: held.flag(),
      nearHolds: '',
      mouth: 'open',
    }),
    person({
      ...grandma,
      at: [560, 730],
      height: 340,
      stance: 'walk',
      near: [12, 18],
      far: [6, 22],
      nearHolds: held.cane(29),
    }),
    person({
      ...volunteerYouth,
      at: [480, 740],
      height: 380,
      stance: 'walk',
      near: [8, 20],
      far: [18, 10],
      farOver: true,
    }),
    person({
      ...pupilGirl,
      at: [690, 760],
      height: 260,
      stance: 'walk',
      near: [-4, 20],
      far: [8, 18],
      back: backpack('#cf5a6a'),
    }),
    person({
      ...pupilBoy,
      at: [780, 772],
      height: 270,
      stance: 'walk',
      near: [-5, 20],
      far: [8, 18],
      back: backpack('#3f6f9a'),
    }),
    person({
      ...volunteerWoman,
      at: [300, 780],
      height: 390,
      near: [16, 4],
      far: [7, 24],
      nearHolds: held.flag('#e0aa3e'),
    }),
  );
}

/** A small shop with its blind, on a street front. */
function shopFront(x: number, y: number, index: number): string {
  const colours = ['#b5655a', '#5f8f8a', '#c99a4e', '#7a86a3', '#8fa06a'];
  const colour = colours[index % colours.length] ?? '#b5655a';
  const height = 280 + (index % 3) * 40;
  return at(
    x,
    y,
    rect(0, -height, 250, height, index % 2 === 0 ? '#f3e8d6' : '#ece3d8') +
      repeat(
        3,
        (k) =>
          rect(24 + k * 76, -height + 36, 50, 70, '#a9c3cc') +
          rect(20 + k * 76, -height + 108, 58, 6, '#d0c4b2'),
      ) +
      rect(0, -height - 10, 250, 14, '#5d6267') +
      rect(16, -120, 218, 120, '#4d5a63') +
      rect(24, -112, 96, 112, '#b9cdd1') +
      rect(128, -112, 98, 112, '#a9c0c6') +
      path('M 4 -120 H 246 L 232 -160 H 18 Z', colour) +
      repeat(6, (k) =>
        path(d`M ${4 + k * 40.4} -120 h 40.4 q -20 20 -40.4 0 Z`, k % 2 === 0 ? darker(colour) : '#fbf3e2'),
      ),
  );
}

/** A small car from the side, facing right. */
function car(x: number, y: number, scale: number, colour: string): string {
  return at(
    x,
    y,
    oval(0, 2, 130, 8, '#2a1c2c', { opacity: 0.25 }) +
      path(
        'M -124 -22 C -126 -48 -110 -56 -84 -60 C -66 -90 -50 -96 -6 -96 C 36 -96 50 -88 72 -60 C 104 -58 122 -50 122 -22 Z',
        colour,
      ) +
      path('M -70 -60 C -56 -84 -46 -88 -14 -88 V -60 Z', '#cfe3ea') +
      path('M -4 -88 C 30 -88 42 -82 58 -60 H -4 Z', '#cfe3ea') +
      rect(108, -48, 14, 12, '#fbe9a8', { rx: 4 }) +
      [-72, 72].map((cx) => circle(cx, -20, 24, '#33353a') + circle(cx, -20, 12, '#a9afb4')).join(''),
    scale,
  );
}

/** A school bag on the back. */
function backpack(colour: string): string {
  return (
    rect(-15, 2, 11, 20, colour, { rx: 4 }) +
    rect(-17, 11, 6, 9, darker(colour), { rx: 2 }) +
    line(
      [
        [-6, 1],
        [-3, 14],
      ],
      darker(colour, 0.3),
      1.4,
    )
  );
}

function testingTent(): string {
  const protective = {
    over: 'coat' as const,
    overColour: '#f7fbfc',
    bottom: '#e9f1f4',
    top: '#f7fbfc',
    mask: true,
    hat: 'surgical' as const,
    hatColour: '#e3eff3',
    shoes: '#dfe9ee',
  };
  return page(
    skyAt('overcast'),
    hills(441, 290, 100, '#b4c6c2', '#dfe6e0'),
    publicBuilding(60, 470, 460, 230, { wallColour: '#ece4d8' }),
    tree(191, 1120, 480, 300),
    tree(192, 600, 470, 190, '#8fb06a'),
    rect(0, 466, 1200, 334, down('#cfcac1', '#dcd6cb')),
    repeat(6, (index) => oval(250 + index * 96, 770 - index * 8, 22, 6, '#f0d37a')),
    line(
      [
        [660, 260],
        [660, 690],
      ],
      '#9aa3a8',
      10,
    ),
    line(
      [
        [1130, 260],
        [1130, 690],
      ],
      '#9aa3a8',
      10,
    ),
    line(
      [
        [760, 240],
        [760, 560],
      ],
      '#9aa3a8',
      7,
    ),
    line(
      [
        [1040, 240],
        [1040, 560],
      ],
      '#9aa3a8',
      7,
    ),
    rect(760, 250, 280, 250, '#4f7fae', { opacity: 0.55 }),
    path('M 620 270 L 780 150 H 1020 L 1170 270 Z', '#3f78ae'),
    path('M 620 270 L 780 150 H 900 L 860 270 Z', '#5a92c6'),
    repeat(6, (index) =>
      path(d`M ${620 + index * 91.6} 270 h 91.6 q -46 34 -91.6 0 Z`, index % 2 === 0 ? '#356a9c' : '#f4f7f8'),
    ),
    person({
      ...nurse,
      ...protective,
      at: [960, 720],
      height: 380,
      bust: true,
      faces: 'left',
      nearAt: [850, 480],
      far: [12, 16],
      nearHolds: line(
        [
          [0, 0],
          [-6, -2],
        ],
        '#fdfaf3',
        0.8,
      ),
    }),
    person({
      ...doctor,
      ...protective,
      neck: undefined,
      at: [1080, 720],
      height: 380,
      bust: true,
      faces: 'left',
      near: [12, 22],
      far: [14, 18],
    }),
    table(960, 700, 360, 120, { cloth: '#fdfaf3' }),
    repeat(5, (index) => rect(870 + index * 18, 550, 8, 26, '#e0653a', { rx: 3 })),
    rect(980, 556, 80, 24, '#8fb8c0', { rx: 3 }),
    medicineCase(1090, 580, 60),
    person({ ...farmWife, mask: true, at: [780, 750], height: 360, near: [4, 26], far: [8, 20], nod: -10 }),
    person({
      ...grandpa,
      mask: true,
      at: [620, 760],
      height: 370,
      near: [6, 22],
      farHolds: held.cane(29),
      far: [11, 20],
    }),
    person({ ...boy, mask: true, at: [520, 772], height: 250 }),
    person({ ...mother, mask: true, at: [440, 766], height: 360, near: [7, 18], far: [12, 20] }),
    person({
      ...uncle,
      mask: true,
      at: [300, 780],
      height: 390,
      near: [8, 12],
      far: [9, 10],
      nearHolds: held.phone(0),
    }),
    person({
      ...volunteerYouth,
      mask: true,
      at: [140, 786],
      height: 400,
      near: [17, 6],
      far: [10, 18],
      farHolds: held.notebook(10),
    }),
  );
}

function drugEducation(): string {
  const poppyWarning =
    rect(0, 0, 100, 70, '#fdf6e8') +
    path('M 50 58 V 30', 'none', { stroke: '#6d9a5c', 'stroke-width': 4 }) +
    circle(50, 24, 15, '#d2322c') +
    circle(50, 24, 6, '#37302d') +
    circle(50, 34, 30, 'none', { stroke: '#b8121b', 'stroke-width': 6 }) +
    line(
      [
        [29, 13],
        [71, 55],
      ],
      '#b8121b',
      6,
    );
  const shield =
    rect(0, 0, 100, 70, '#e6eff0') +
    path('M 50 8 L 76 16 V 36 C 76 50 64 60 50 64 C 36 60 24 50 24 36 V 16 Z', '#3f6f9a') +
    path('M 38 36 L 47 46 L 64 26', 'none', { stroke: '#fdf6e8', 'stroke-width': 6 });
  const family =
    rect(0, 0, 100, 70, '#f7e6cc') +
    [
      [34, 30, '#48648a'],
      [66, 30, '#c9574a'],
      [50, 42, '#d8a548'],
    ]
      .map(
        ([x, y, colour]) =>
          circle(Number(x), Number(y) - 10, 8, '#f1c7a0') +
          path(
            d`M ${Number(x) - 12} 70 V ${Number(y) + 16} Q ${Number(x)} ${Number(y) - 6} ${Number(x) + 12} ${Number(y) + 16} V 70 Z`,
            String(colour),
          ),
      )
      .join('');
  return page(
    room({ wall: '#dfe7ea', floor: '#b9b3a8', floorY: 540, kind: 'tiles', dado: '#8fa6b5' }),
    rect(0, 0, 1200, 56, '#2f4668'),
    rect(0, 56, 1200, 8, '#e0aa3e'),
    framed(90, 120, 230, poppyWarning, '#b8121b'),
    framed(400, 120, 230, shield, '#2f4668'),
    framed(710, 120, 230, family, '#b8121b'),
    rect(1000, 110, 150, 300, '#f7f3ea'),
    repeat(7, (index) =>
      line(
        [
          [1020, 190 + index * 28],
          [1130 - (index % 3) * 22, 190 + index * 28],
        ],
        '#a39c90',
        5,
      ),
    ),
    rect(1000, 110, 150, 50, '#b8121b'),
    rect(180, 450, 620, 120, '#7b93a3', { rx: 4 }),
    path('M 170 450 L 200 400 H 780 L 810 450 Z', '#dfeaee', { opacity: 0.85 }),
    [
      [280, '#c9574a'],
      [400, '#8fae5c'],
      [520, '#e9e4d6'],
      [640, '#d8a548'],
      [730, '#7a6a8c'],
    ]
      .map(
        ([x, colour]) =>
          oval(Number(x), 438, 34, 8, '#b5c4cb') +
          path(d`M ${Number(x) - 18} 436 q 18 -34 36 0 Z`, String(colour)),
      )
      .join(''),
    person({
      ...cadre,
      hat: 'officer',
      over: 'jacket',
      overColour: '#2f4668',
      bottom: '#26364f',
      neck: 'tie',
      neckColour: '#26364f',
      at: [880, 730],
      height: 410,
      faces: 'left',
      near: [20, -6],
      far: [12, 18],
      mouth: 'open',
    }),
    person({
      ...volunteerWoman,
      at: [1050, 760],
      height: 390,
      faces: 'left',
      near: [11, 14],
      far: [12, 12],
      nearHolds: held.leaflet(-8),
      farOver: true,
    }),
    person({ ...pupilGirl, at: [660, 750], height: 300, view: 'back' }),
    person({ ...pupilBoy, at: [520, 764], height: 300, view: 'back', far: [8, -20] }),
    person({ ...pupilGirl, at: [370, 756], height: 290, view: 'back' }),
    person({
      ...pupilBoy,
      at: [230, 770],
      height: 300,
      near: [8, 6],
      far: [10, 8],
      nearHolds: held.notebook(4),
      farOver: true,
    }),
    person({ ...teacher, at: [90, 784], height: 400 }),
  );
}

/** 交通劝导、核酸检测支援、禁毒教育. */
export const street: readonly Picture[] = [
  {
    key: 'traffic-crossing-flag',
    subject: 'traffic',
    alt: '斑马线旁，志愿者举小红旗劝导，护送老人和学生过马路',
    draw: trafficCrossing,
  },
  {
    key: 'testing-tent-support',
    subject: 'epidemic',
    alt: '蓝色帐篷下医护人员采样，志愿者引导村民间隔排队',
    draw: testingTent,
  },
  {
    key: 'anti-drug-education-base',
    subject: 'drugs',
    alt: '禁毒教育基地里，民警指着展板给学生讲解毒品危害',
    draw: drugEducation,
  },
];
