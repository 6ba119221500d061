import {
  at,
  cadre,
  cadreWoman,
  chance,
  circle,
  cloud,
  crate,
  d,
  doctor,
  down,
  farmWife,
  farmer,
  hamlet,
  held,
  hills,
  line,
  mist,
  oldFarmer,
  oval,
  page,
  path,
  peaks,
  person,
  rect,
  repeat,
  rows,
  skyAt,
  stroke,
  sun,
  terraces,
  tree,
  tufts,
  volunteerMan,
  volunteerYouth,
} from '../kit/index.ts';
import type { Picture } from '../picture.ts';

function paddyLesson(): string {
  return page(
    skyAt('spring'),
    cloud(250, 100, 1.5),
    peaks(81, 360, 230, '#9dbdb4', 6),
    hills(82, 380, 80, '#8fb592', '#cfe0c6'),
    mist(310, 110, 0.6),
    hamlet([
      [880, 400, 90],
      [990, 412, 110],
      [1100, 396, 80],
    ]),
    rect(0, 410, 1200, 390, down('#b9d7d6', '#8fb9b4')),
    rows(83, 430, 800, 9, '#6fa552'),
    path('M -20 470 C 300 440 800 500 1220 452 L 1220 474 C 800 526 300 462 -20 496 Z', '#a08a5c'),
    path('M -20 466 C 300 436 800 496 1220 448 L 1220 456 C 800 504 300 444 -20 474 Z', '#8fb46a'),
    path('M 560 800 C 640 690 700 600 760 480 L 800 482 C 780 600 760 700 740 800 Z', '#a08a5c'),
    person({
      ...cadre,
      over: 'waders',
      overColour: '#57735c',
      top: '#e9e3d6',
      hat: 'straw',
      glasses: true,
      at: [420, 715],
      height: 390,
      lean: 26,
      near: [18, 20],
      far: [22, 18],
      farHolds: held.bunch('#6fa552'),
      nod: 6,
      noShadow: true,
    }),
    person({
      ...oldFarmer,
      hat: 'straw',
      over: undefined,
      top: '#7d8f9c',
      at: [660, 720],
      height: 370,
      faces: 'left',
      lean: 12,
      near: [10, 22],
      far: [12, 20],
      nod: 10,
      noShadow: true,
    }),
    person({
      ...farmWife,
      hat: 'straw',
      at: [840, 700],
      height: 350,
      faces: 'left',
      near: [9, 14],
      far: [11, 12],
      nearHolds: held.notebook(-10),
      noShadow: true,
      nod: 8,
    }),
    person({
      ...volunteerYouth,
      at: [980, 735],
      height: 370,
      faces: 'left',
      near: [14, 4],
      far: [12, 10],
      nearHolds: held.phone(-8),
      noShadow: true,
    }),
    [420, 660, 840, 980]
      .map((x, index) => oval(x, [716, 720, 700, 735][index] ?? 0, 60, 10, '#d8ecea', { opacity: 0.75 }))
      .join(''),
    rows(84, 690, 850, 3, '#5f984a'),
  );
}

function orchardPruning(): string {
  const orange = (seed: number, x: number, y: number, height: number): string => {
    const luck = chance(seed);
    const s = height / 100;
    return (
      tree(seed, x, y, height, '#5f8f57') +
      repeat(15, () =>
        circle(x + luck.between(-34, 34) * s, y - luck.between(44, 96) * s, 4.2 * s * 0.9, '#ef9a3a'),
      )
    );
  };
  return page(
    skyAt('autumn'),
    sun(1010, 120, 42),
    hills(85, 330, 130, '#c2c9a0', '#e6e2c4'),
    terraces(86, 330, 800, 6, ['#b9c383', '#a9b873', '#98ab66'], '#9a8255'),
    orange(1, 120, 480, 200),
    orange(2, 330, 460, 170),
    orange(3, 900, 470, 190),
    orange(4, 1100, 490, 220),
    orange(5, 620, 440, 150),
    orange(6, 470, 760, 520),
    person({
      ...cadreWoman,
      over: 'jacket',
      overColour: '#5f8f8a',
      hat: 'straw',
      at: [690, 775],
      height: 400,
      faces: 'left',
      near: [19, -12],
      far: [20, -16],
      nearHolds: held.handTool('scissors', -60),
      nod: -10,
      mouth: 'open',
    }),
    person({ ...farmer, at: [860, 780], height: 400, faces: 'left', near: [10, 10], far: [15, -2], nod: -6 }),
    person({
      ...farmWife,
      top: '#7d6a94',
      at: [1010, 790],
      height: 360,
      faces: 'left',
      near: [8, 18],
      far: [11, 18],
      nearHolds: held.basket(['#ef9a3a', '#e88a2a', '#7fa663']),
      farOver: true,
    }),
    person({ ...volunteerMan, at: [210, 775], height: 390, near: [17, -8], far: [15, 8], nod: -6 }),
    crate(150, 790, 150, ['#ef9a3a', '#f0a94e']),
    crate(1120, 796, 130, ['#ef9a3a', '#e88a2a']),
    tufts(87, 26, 700, 800, '#6f8a48'),
  );
}

function greenhouse(): string {
  const rib = (y: number, half: number, opacity: number): string =>
    stroke(
      d`M ${600 - half} ${y + half * 0.5} C ${600 - half} ${y - half * 0.55} ${600 + half} ${y - half * 0.55} ${600 + half} ${y + half * 0.5}`,
      '#aab6b4',
      4 + half * 0.01,
      { opacity },
    );
  const bed = (from: number, to: number, near1: number, near2: number, colour: string): string =>
    path(d`M ${from} 400 H ${to} L ${near2} 800 H ${near1} Z`, colour);
  const cabbage = (x: number, y: number, size: number): string =>
    at(
      x,
      y,
      oval(0, 4, 26, 7, '#3e3020', { opacity: 0.25 }) +
        [-60, -30, 0, 30, 60]
          .map((turn) =>
            at(
              0,
              0,
              path(
                'M 0 0 C -14 -10 -14 -30 0 -36 C 14 -30 14 -10 0 0 Z',
                turn % 60 === 0 ? '#7fb065' : '#6a9f55',
              ),
              1,
              turn,
            ),
          )
          .join('') +
        circle(0, -12, 11, '#b5d48c'),
      size,
    );
  const pepper = (x: number, y: number, size: number): string =>
    at(
      x,
      y,
      stroke('M 0 0 V -64', '#5d8a48', 4) +
        [-50, -20, 15, 45]
          .map((turn, index) =>
            at(
              0,
              -20 - index * 10,
              path('M 0 0 Q 14 -16 34 -8 Q 18 8 0 0 Z', '#639a50'),
              [index % 2 === 0 ? 1 : -1, 1],
              turn * 0.3,
            ),
          )
          .join('') +
        path('M 8 -34 q 10 4 6 22 q -8 -4 -6 -22 Z', '#d2322c') +
        path('M -9 -26 q -10 4 -5 20 q 8 -4 5 -20 Z', '#e0653a'),
      size,
    );
  return page(
    rect(0, 0, 1200, 800, down('#e4f0ea', '#f4f4e4')),
    hills(88, 330, 60, '#c5dac5', '#e0eadb'),
    rect(0, 396, 1200, 404, down('#b79a72', '#9c7c56')),
    path('M 0 0 H 1200 V 560 L 780 396 C 780 300 420 300 420 396 L 0 560 Z', '#ffffff', { opacity: 0.42 }),
    rib(330, 190, 0.8),
    rib(300, 300, 0.85),
    rib(230, 480, 0.9),
    rib(110, 760, 1),
    line(
      [
        [420, 350],
        [0, 100],
      ],
      '#c3cdca',
      4,
    ),
    line(
      [
        [780, 350],
        [1200, 100],
      ],
      '#c3cdca',
      4,
    ),
    line(
      [
        [600, 240],
        [600, 0],
      ],
      '#c3cdca',
      4,
    ),
    bed(440, 520, 20, 320, '#7a5a3c'),
    bed(690, 770, 860, 1180, '#7a5a3c'),
    path('M 560 400 H 650 L 780 800 H 400 Z', '#cdb48c'),
    repeat(9, (index) => {
      const t = (index + 0.4) / 9;
      const y = 410 + 380 * t * t;
      return (
        cabbage(480 - 310 * t * t - 12, y, 0.3 + t * 1.35) +
        pepper(730 + 290 * t * t + 10, y + 8, 0.35 + t * 1.3)
      );
    }),
    person({
      ...doctor,
      neck: 'collar',
      over: 'jacket',
      overColour: '#4f7d74',
      hair: 'short',
      at: [520, 770],
      height: 400,
      stance: 'squat',
      faces: 'left',
      near: [17, 22],
      far: [20, 18],
      nod: 10,
    }),
    person({
      ...farmWife,
      hat: 'headscarf',
      hatColour: '#e6d3a8',
      at: [680, 740],
      height: 370,
      faces: 'left',
      lean: 14,
      near: [9, 20],
      far: [12, 20],
      nod: 12,
    }),
    person({
      ...farmer,
      hat: undefined,
      at: [600, 590],
      height: 290,
      faces: 'right',
      near: [8, 16],
      far: [12, 14],
      farHolds: held.wateringCan(),
    }),
  );
}

/** 农技专家下村: agronomists among the farmers. */
export const agronomy: readonly Picture[] = [
  {
    key: 'agronomist-paddy-field',
    subject: 'agronomy',
    alt: '农技专家站在水田里捧着秧苗，给戴草帽的农户讲解管护',
    draw: paddyLesson,
  },
  {
    key: 'orchard-pruning-lesson',
    subject: 'agronomy',
    alt: '秋日果园里，农技员示范修剪柑橘树枝，村民围着学习',
    draw: orchardPruning,
  },
  {
    key: 'greenhouse-vegetables',
    subject: 'agronomy',
    alt: '蔬菜大棚里，技术员蹲下查看菜苗长势，农户在旁听讲',
    draw: greenhouse,
  },
];
