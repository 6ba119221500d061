import {
  at,
  circle,
  d,
  grandpa,
  held,
  page,
  path,
  person,
  pottedPlant,
  pupilBoy,
  rect,
  repeat,
  room,
  segment,
  stroke,
  strokesAlong,
  sunlight,
  volunteerWoman,
  window,
  youngWoman,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function calligraphy(): string {
  return page(
    room({ wall: '#efe6d4', floor: '#a98560', floorY: 540 }),
    at(150, 70, scrollPicture(0)),
    at(330, 70, scrollPicture(1)),
    at(930, 70, scrollPicture(2)),
    window(520, 100, 300, 240, { frame: '#6b4630' }),
    repeat(5, (index) => segment(540 + index * 65, 100, 540 + index * 65, 340, '#6b4630', 3)),
    pottedPlant(1120, 560, 190, '#5f8f57', '#7d9db0'),
    sunlight(560, 570, 250, 190, 0.3),
    person({
      ...grandpa,
      glasses: true,
      beard: true,
      over: 'jacket',
      overColour: '#4f5d6a',
      at: [330, 800],
      height: 400,
      bust: true,
      nearAt: [420, 600],
      farAt: [470, 604],
      nearHolds: held.brush(4, 24),
      lean: 10,
      nod: 12,
    }),
    person({
      ...youngWoman,
      at: [690, 800],
      height: 380,
      bust: true,
      faces: 'left',
      nearAt: [640, 610],
      farAt: [590, 606],
      nearHolds: held.brush(-6, 22),
      lean: 10,
      nod: 12,
    }),
    person({
      ...pupilBoy,
      at: [930, 770],
      height: 320,
      bust: true,
      faces: 'left',
      nearAt: [880, 610],
      farAt: [840, 606],
      nearHolds: held.brush(-8, 26),
      nod: 12,
    }),
    path('M 160 670 L 240 590 H 1000 L 1080 670 Z', '#9a6a45'),
    rect(150, 670, 940, 26, '#7b4a30'),
    rect(206, 696, 828, 104, '#704530'),
    rect(206, 696, 828, 10, '#57331f'),
    rect(180, 696, 26, 104, '#643c28'),
    rect(1034, 696, 26, 104, '#643c28'),
    path('M 270 656 L 320 606 H 520 L 500 656 Z', '#fdf9ee'),
    at(400, 630, strokesAlong(0, 0, 2, 24, 0, '#2c2625', 2), 3),
    path('M 560 656 L 580 606 H 720 L 730 656 Z', '#fdf9ee'),
    path('M 620 648 Q 640 620 690 614 M 646 628 q -16 -8 -22 2 M 664 620 q 14 -8 24 2', 'none', {
      stroke: '#5d6a58',
      'stroke-width': 4,
    }),
    circle(690, 614, 7, '#d2452c'),
    path('M 790 656 L 800 606 H 920 L 940 656 Z', '#fdf9ee'),
    at(860, 630, strokesAlong(0, 0, 2, 20, 0, '#2c2625', 1), 2.4),
    path('M 530 646 l 6 -20 h 22 l -4 20 Z', '#37393f'),
    at(
      1000,
      640,
      rect(-18, -30, 36, 32, '#7d9db0', { rx: 4 }) +
        segment(-6, -30, -12, -70, '#8a5a36', 4) +
        segment(4, -30, 8, -76, '#8a5a36', 4),
    ),
    person({ ...volunteerWoman, at: [150, 790], height: 400, near: [14, 6], far: [12, 18], mouth: 'open' }),
  );
}

/** A hanging scroll: bamboo, mountains or plum. */
function scrollPicture(kind: 0 | 1 | 2): string {
  const pictures = [
    [30, 52, 74].map((x) => segment(x, 230, x + 8, 60, '#55604f', 5)).join('') +
      [80, 110, 140, 170]
        .map((y, index) => path(d`M ${40 + index * 8} ${y} q 22 -14 36 2 q -20 6 -36 -2 Z`, '#68755f'))
        .join(''),
    path('M 8 190 L 40 90 L 62 150 L 84 110 L 112 190 Z', '#8f9a98', { opacity: 0.7 }) +
      path('M 8 220 Q 60 180 112 220 V 240 H 8 Z', '#6f7f78', { opacity: 0.6 }) +
      circle(88, 60, 12, '#d2452c'),
    stroke('M 20 230 C 50 180 40 130 84 80 M 48 170 C 70 160 84 150 96 150', '#4b403a', 6) +
      [
        [84, 80],
        [70, 106],
        [96, 150],
        [52, 150],
        [44, 190],
      ]
        .map(([x = 0, y = 0]) => circle(x, y, 8, '#d86a6a'))
        .join(''),
  ];
  return (
    rect(3, 5, 120, 290, '#2a1c2c', { opacity: 0.1 }) +
    rect(0, 0, 120, 290, '#c9a98a') +
    rect(10, 30, 100, 226, '#fdf8ec') +
    rect(-8, -6, 136, 10, '#6b4630', { rx: 4 }) +
    rect(-8, 286, 136, 10, '#6b4630', { rx: 4 }) +
    (pictures[kind] ?? '')
  );
}

/** 书画室里，白胡子老人带着青年和学生练毛笔字、画国画。 */
export const calligraphyRoom: Picture = {
  key: 'calligraphy-room',
  subject: 'culture',
  alt: '书画室里，白胡子老人带着青年和学生练毛笔字、画国画',
  draw: calligraphy,
};
