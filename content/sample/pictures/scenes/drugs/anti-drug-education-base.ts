import {
  cadre,
  circle,
  d,
  framed,
  held,
  oval,
  page,
  path,
  person,
  pupilBoy,
  pupilGirl,
  rect,
  repeat,
  room,
  segment,
  teacher,
  volunteerWoman,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function drugEducation(): string {
  const poppyWarning =
    rect(0, 0, 100, 70, '#fdf6e8') +
    path('M 50 58 V 30', 'none', { stroke: '#6d9a5c', 'stroke-width': 4 }) +
    circle(50, 24, 15, '#d2322c') +
    circle(50, 24, 6, '#37302d') +
    circle(50, 34, 30, 'none', { stroke: '#b8121b', 'stroke-width': 6 }) +
    segment(29, 13, 71, 55, '#b8121b', 6);
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
      segment(1020, 190 + index * 28, 1130 - (index % 3) * 22, 190 + index * 28, '#a39c90', 5),
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

/** 禁毒教育基地里，民警指着展板给学生讲解毒品危害。 */
export const antiDrugEducationBase: Picture = {
  key: 'anti-drug-education-base',
  subject: 'drugs',
  alt: '禁毒教育基地里，民警指着展板给学生讲解毒品危害',
  draw: drugEducation,
};
