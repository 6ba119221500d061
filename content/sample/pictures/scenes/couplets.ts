import {
  at,
  blessing,
  chillies,
  coupletStrip,
  d,
  door,
  down,
  girl,
  grandma,
  grandpa,
  ground,
  held,
  hills,
  house,
  lantern,
  line,
  maize,
  oval,
  page,
  path,
  person,
  rect,
  repeat,
  skyAt,
  smallBoy,
  stool,
  strokesAlong,
  table,
  teacup,
  volunteerAunt,
  volunteerMan,
  volunteerWoman,
} from '../kit/index.ts';
import type { Picture } from '../picture.ts';

const scroll = (x: number, y: number, width: number, height: number): string =>
  coupletStrip(x, y, width, height);

function writingTable(): string {
  const sheet = (x: number, y: number): string =>
    path(d`M ${x} ${y} l 34 -34 h 250 l -20 34 Z`, '#cf2a2a') +
    at(x + 60, y - 17, strokesAlong(0, 0, 4, 130, 0, '#2c2625'), [1.3, 1.1]);
  return page(
    skyAt('dawn'),
    hills(71, 360, 120, '#c9b9a8', '#eaddc8'),
    house({
      x: 120,
      y: 520,
      width: 960,
      height: 300,
      bays: ['window', 'wide', 'couplets', 'wide', 'window'],
      roof: 150,
    }),
    lantern(380, 236, 76),
    lantern(820, 236, 76),
    lantern(240, 236, 62),
    lantern(960, 236, 62),
    ground(518, '#d8c6a8', '#e6d8bd'),
    line(
      [
        [30, 300],
        [30, 640],
      ],
      '#8a6a4c',
      8,
    ),
    line(
      [
        [300, 300],
        [300, 640],
      ],
      '#8a6a4c',
      8,
    ),
    line(
      [
        [20, 316],
        [310, 316],
      ],
      '#8a6a4c',
      6,
    ),
    [50, 100, 150, 200, 250].map((x) => scroll(x, 322, 34, 250)).join(''),
    person({
      ...grandpa,
      glasses: true,
      over: 'jacket',
      overColour: '#7d3b3b',
      at: [620, 745],
      height: 380,
      bust: true,
      nearAt: [650, 560],
      farAt: [760, 560],
      lean: 18,
      nod: 14,
      nearHolds: held.brush(8, 22),
    }),
    table(690, 720, 640, 140, { colour: '#8c5b3c', depth: 40 }),
    sheet(560, 578),
    path('M 830 578 l 16 -28 h 44 l -10 28 Z', '#4b4f56'),
    oval(862, 566, 13, 6, '#1f1c1c'),
    rect(910, 552, 30, 26, '#7d9db0', { rx: 3 }),
    line(
      [
        [918, 552],
        [912, 510],
      ],
      '#8a5a36',
      4,
    ),
    line(
      [
        [928, 552],
        [934, 506],
      ],
      '#8a5a36',
      4,
    ),
    teacup(470, 580, 34),
    person({
      ...volunteerWoman,
      at: [905, 780],
      height: 380,
      faces: 'left',
      near: [14, 12],
      far: [16, 8],
      carries: '',
      nearAt: [820, 520],
      farAt: [800, 500],
    }),
    at(
      770,
      470,
      rect(-18, -130, 46, 250, '#cf2a2a') +
        rect(-15, -127, 40, 244, 'none', { stroke: '#e0aa3e', 'stroke-width': 2 }) +
        at(5, -96, strokesAlong(0, 0, 5, 88, 1, '#2c2625'), 2.1),
    ),
    person({
      ...volunteerWoman,
      at: [905, 780],
      height: 380,
      faces: 'left',
      bust: true,
      nearAt: [812, 520],
      farAt: [800, 430],
      noShadow: true,
      farOver: true,
    }),
    person({
      ...girl,
      over: 'padded',
      overColour: '#d8574f',
      at: [1060, 780],
      height: 280,
      faces: 'left',
      near: [8, 16],
      far: [10, 14],
      mouth: 'open',
    }),
    person({ ...grandma, at: [340, 780], height: 350, near: [12, 10], far: [14, 8], mouth: 'open' }),
  );
}

function pastingOnTheDoor(): string {
  return page(
    rect(0, 0, 1200, 800, down('#f4ecdd', '#eaddc6')),
    rect(0, 0, 1200, 120, '#53585e'),
    repeat(28, (index) => rect(index * 44, 0, 6, 112, '#43484d')),
    repeat(28, (index) => path(d`M ${index * 44 - 16} 112 a 18 18 0 0 0 36 0 Z`, '#3c4146')),
    rect(0, 130, 1200, 34, '#2a1c2c', { opacity: 0.14 }),
    rect(0, 120, 1200, 18, '#5d3b2a'),
    rect(150, 130, 26, 520, '#5d3b2a'),
    rect(1020, 130, 26, 520, '#5d3b2a'),
    rect(0, 560, 1200, 100, '#c9c1b4'),
    repeat(20, (index) =>
      line(
        [
          [index * 64, 560 + (index % 2) * 50],
          [index * 64, 610 + (index % 2) * 50],
        ],
        '#aaa295',
        3,
      ),
    ),
    line(
      [
        [0, 610],
        [1200, 610],
      ],
      '#aaa295',
      3,
    ),
    rect(0, 655, 1200, 145, down('#c7b596', '#d9c8aa')),
    at(600, 655, door(330, 440, { colour: '#8c5b3c' })),
    blessing(522, 400, 96),
    blessing(678, 400, 96),
    coupletStrip(348, 212, 58, 400),
    coupletStrip(450, 148, 300, 44),
    lantern(300, 140, 96),
    lantern(905, 140, 96),
    at(
      794,
      212,
      rect(0, 0, 58, 400, '#cf2a2a', { rx: 1, transform: 'rotate(-2 29 0)' }) +
        at(29, 40, strokesAlong(0, 0, 7, 150, 1, '#f3d58a'), 2),
    ),
    maize(70, 200, 150),
    chillies(1120, 170, 200),
    stool(940, 730, 130, 96, '#8c5b3c'),
    person({
      ...volunteerMan,
      view: 'back',
      at: [938, 642],
      height: 390,
      nearAt: [840, 300],
      farAt: [872, 250],
      noShadow: true,
    }),
    person({
      ...grandma,
      at: [470, 760],
      height: 370,
      near: [16, -2],
      far: [14, 16],
      mouth: 'open',
      look: 0.8,
      nod: -6,
    }),
    person({
      ...smallBoy,
      over: 'padded',
      overColour: '#e0a53e',
      shorts: false,
      bottom: '#4c5a70',
      at: [640, 772],
      height: 260,
      faces: 'right',
      near: [10, -8],
      far: [12, -10],
      nod: -10,
      mouth: 'open',
    }),
    person({
      ...volunteerAunt,
      at: [1100, 776],
      height: 370,
      faces: 'left',
      near: [12, 12],
      far: [16, 6],
      nearHolds: held.bowl('#fdfaf3', '#f4efe2'),
    }),
  );
}

/** 迎新春送春联: writing and giving spring couplets. */
export const couplets: readonly Picture[] = [
  {
    key: 'spring-couplets-writing',
    subject: 'couplets',
    alt: '老人在院坝长桌上挥毫写春联，志愿者举起红纸晾干墨迹',
    draw: writingTable,
  },
  {
    key: 'spring-couplets-door',
    subject: 'couplets',
    alt: '志愿者站在凳上帮老人贴春联，木门两侧挂着红灯笼',
    draw: pastingOnTheDoor,
  },
];
