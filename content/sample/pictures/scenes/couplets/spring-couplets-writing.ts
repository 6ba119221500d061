import {
  at,
  coupletStrip,
  d,
  girl,
  grandma,
  grandpa,
  ground,
  held,
  hills,
  house,
  lantern,
  oval,
  page,
  path,
  person,
  rect,
  segment,
  skyAt,
  strokesAlong,
  table,
  teacup,
  volunteerWoman,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

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
    segment(30, 300, 30, 640, '#8a6a4c', 8),
    segment(300, 300, 300, 640, '#8a6a4c', 8),
    segment(20, 316, 310, 316, '#8a6a4c', 6),
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
    table(690, 720, 640, 140, { colour: '#8c5b3c', depth: 40, panel: true }),
    sheet(560, 578),
    path('M 830 578 l 16 -28 h 44 l -10 28 Z', '#4b4f56'),
    oval(862, 566, 13, 6, '#1f1c1c'),
    rect(910, 552, 30, 26, '#7d9db0', { rx: 3 }),
    segment(918, 552, 912, 510, '#8a5a36', 4),
    segment(928, 552, 934, 506, '#8a5a36', 4),
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

/** 老人在院坝长桌上挥毫写春联，志愿者举起红纸晾干墨迹。 */
export const springCoupletsWriting: Picture = {
  key: 'spring-couplets-writing',
  subject: 'couplets',
  alt: '老人在院坝长桌上挥毫写春联，志愿者举起红纸晾干墨迹',
  draw: writingTable,
};
