import {
  at,
  board,
  d,
  darker,
  down,
  flagpole,
  girl,
  held,
  hills,
  mother,
  page,
  path,
  person,
  publicBuilding,
  pupilBoy,
  pupilGirl,
  rect,
  repeat,
  segment,
  skyAt,
  smallBoy,
  strokesAlong,
  tree,
  volunteerAunt,
  volunteerMan,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function schoolGate(): string {
  return page(
    skyAt('dawn'),
    hills(451, 270, 80, '#b4c9b8', '#e6e4d2'),
    publicBuilding(330, 450, 560, 250, { wallColour: '#f6e3c8', trim: '#b8694a', bays: 3 }),
    flagpole(250, 470, 330),
    tree(201, 90, 500, 290),
    tree(202, 1130, 490, 270, '#8fb06a'),
    rect(140, 330, 60, 190, '#e8d9c0'),
    rect(1000, 330, 60, 190, '#e8d9c0'),
    rect(130, 318, 80, 18, '#b8694a'),
    rect(990, 318, 80, 18, '#b8694a'),
    board(158, 350, 140),
    board(1018, 350, 140),
    path('M 200 340 Q 600 210 1000 340 L 1000 366 Q 600 236 200 366 Z', '#b8121b'),
    at(440, 280, strokesAlong(0, 0, 7, 130, 0), 2.5),
    repeat(
      14,
      (index) =>
        segment(225 + index * 14, 420, 225 + index * 14, 520, '#8b9298', 4) +
        segment(792 + index * 14, 420, 792 + index * 14, 520, '#8b9298', 4),
    ),
    rect(0, 516, 1200, 284, down('#cfc4b2', '#dcd2c2')),
    path('M 420 520 H 780 L 980 800 H 220 Z', '#e0d6c6'),
    path('M 200 640 H 1000 L 1030 690 H 170 Z', '#f4f1ea', { opacity: 0.85 }),
    repeat(7, (index) =>
      path(d`M ${230 + index * 112} 640 h 50 l ${(index - 3) * 5} 50 h -54 Z`, '#9a958c', { opacity: 0.6 }),
    ),
    person({
      ...volunteerMan,
      at: [250, 740],
      height: 390,
      near: [18, 2],
      far: [8, 20],
      nearHolds: held.flag(),
    }),
    person({
      ...volunteerAunt,
      at: [960, 740],
      height: 370,
      faces: 'left',
      near: [14, -10],
      far: [8, 22],
      mouth: 'open',
    }),
    person({ ...pupilGirl, view: 'back', at: [540, 640], height: 220, back: bagBehind('#cf5a6a') }),
    person({ ...pupilBoy, view: 'back', at: [640, 650], height: 226, back: bagBehind('#3f6f9a') }),
    person({
      ...smallBoy,
      at: [430, 740],
      height: 260,
      stance: 'walk',
      near: [-4, 20],
      far: [9, -6],
      mouth: 'open',
    }),
    person({ ...girl, view: 'back', at: [720, 750], height: 270, back: bagBehind('#e0a53e'), far: [14, 14] }),
    person({ ...mother, view: 'back', at: [820, 756], height: 370, near: [-16, 26] }),
  );
}

/** A school bag seen from behind. */
function bagBehind(colour: string): string {
  return (
    rect(-8, 3, 16, 20, colour, { rx: 4 }) +
    rect(-6, 12, 12, 9, darker(colour), { rx: 2 }) +
    rect(-3, 0, 6, 4, darker(colour, 0.25), { rx: 2 })
  );
}

/** 清晨校门口，护学志愿者举旗守护，学生背着书包进校。 */
export const schoolGateEscort: Picture = {
  key: 'school-gate-escort',
  subject: 'children',
  alt: '清晨校门口，护学志愿者举旗守护，学生背着书包进校',
  draw: schoolGate,
};
