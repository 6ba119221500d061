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
  lighter,
  oldFarmer,
  page,
  path,
  person,
  publicBuilding,
  rect,
  repeat,
  segment,
  skyAt,
  table,
  tree,
  uncle,
  volunteerYouth,
  youngMan,
  youngWoman,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

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
      segment(x - 80, 328 + index * 16, x + 60 - index * 22, 328 + index * 16, '#a59c90', 4),
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
    segment(150, 120, 150, 530, '#8b8d90', 8),
    segment(1050, 120, 1050, 530, '#8b8d90', 8),
    booth(240, clothes[0] ?? '', 0),
    booth(600, clothes[1] ?? '', 1),
    booth(960, clothes[2] ?? '', 2),
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

/** 文化广场上搭起三个招聘展台，村民拿着岗位单向工作人员咨询。 */
export const jobFairSquare: Picture = {
  key: 'job-fair-square',
  subject: 'jobfair',
  alt: '文化广场上搭起三个招聘展台，村民拿着岗位单向工作人员咨询',
  draw: squareFair,
};
