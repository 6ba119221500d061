import {
  at,
  circle,
  cloud,
  d,
  down,
  farmWife,
  granny,
  held,
  hills,
  house,
  oval,
  page,
  path,
  person,
  rect,
  repeat,
  segment,
  skyAt,
  stroke,
  table,
  tree,
  uncle,
  volunteerElder,
  volunteerYouth,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function applianceStall(): string {
  const fanMachine = (x: number, y: number): string =>
    at(
      x,
      y,
      rect(-6, -60, 12, 60, '#8b9298') +
        rect(-28, -8, 56, 10, '#5f8f8a', { rx: 4 }) +
        circle(0, -86, 40, '#dfe7ea', { 'fill-opacity': 0.6, stroke: '#7d8a92', 'stroke-width': 5 }) +
        [0, 120, 240]
          .map((turn) =>
            at(0, -86, path('M 0 0 C -16 -10 -10 -34 4 -34 C 14 -26 10 -8 0 0 Z', '#5f8f8a'), 1, turn),
          )
          .join('') +
        circle(0, -86, 8, '#c9473a'),
    );
  return page(
    skyAt('day'),
    cloud(200, 110, 1.3),
    hills(351, 280, 90, '#adc9b6', '#dde8d6'),
    house({ x: 560, y: 480, width: 620, height: 210, bays: ['window', 'open', 'window', 'wide'], roof: 110 }),
    tree(141, 120, 500, 340),
    rect(0, 478, 1200, 322, down('#d9ccb6', '#e5dac6')),
    path('M 160 300 L 230 200 H 970 L 1040 300 Z', '#cf2a2a'),
    repeat(8, (index) =>
      path(d`M ${160 + index * 110} 300 h 110 q -55 50 -110 0 Z`, index % 2 === 0 ? '#b8222a' : '#fdf6ea'),
    ),
    segment(176, 300, 176, 720, '#8b8d90', 10),
    segment(1024, 300, 1024, 720, '#8b8d90', 10),
    person({
      ...volunteerElder,
      glasses: true,
      at: [400, 760],
      height: 370,
      bust: true,
      nearAt: [470, 590],
      farAt: [500, 580],
      nearHolds: held.handTool('screwdriver', 120),
      nod: 12,
    }),
    person({
      ...volunteerYouth,
      view: 'side',
      at: [800, 760],
      height: 370,
      bust: true,
      faces: 'left',
      nearAt: [720, 585],
      farAt: [690, 575],
      nearHolds: held.handTool('screwdriver', -140),
      nod: 12,
    }),
    table(600, 740, 720, 130, { cloth: '#5f8f8a' }),
    fanMachine(330, 596),
    at(
      530,
      596,
      rect(-50, -34, 100, 34, '#e8e4da', { rx: 6 }) +
        circle(-22, -17, 11, '#5b6068') +
        circle(22, -17, 11, '#5b6068') +
        segment(40, -34, 66, -80, '#8b9298', 3),
    ),
    at(
      690,
      598,
      path('M -40 0 V -22 Q -40 -50 -8 -50 H 40 L 46 0 Z', '#c9473a') +
        rect(-46, -6, 96, 8, '#3f444a') +
        stroke('M -24 -48 Q 0 -78 30 -48', '#3f444a', 7),
    ),
    at(
      860,
      598,
      rect(-40, -60, 80, 60, '#f4f1ea', { rx: 10 }) +
        oval(0, -60, 36, 8, '#cfd6d8') +
        circle(0, -26, 12, '#7d8a92') +
        rect(-14, -74, 28, 10, '#7d8a92', { rx: 4 }),
    ),
    person({ ...granny, at: [190, 790], height: 370, near: [13, 10], far: [15, 8] }),
    person({
      ...farmWife,
      at: [980, 790],
      height: 380,
      faces: 'left',
      near: [9, 18],
      far: [12, 16],
      nearHolds: at(0, 0, rect(-8, -4, 16, 14, '#e8e4da', { rx: 2 }) + circle(0, 3, 4, '#7d8a92')),
      farOver: true,
    }),
    person({ ...uncle, at: [1110, 790], height: 400, faces: 'left' }),
  );
}

/** 红色雨棚下的便民维修摊，志愿者为村民修风扇和电饭煲。 */
export const applianceRepairStall: Picture = {
  key: 'appliance-repair-stall',
  subject: 'repair',
  alt: '红色雨棚下的便民维修摊，志愿者为村民修风扇和电饭煲',
  draw: applianceStall,
};
