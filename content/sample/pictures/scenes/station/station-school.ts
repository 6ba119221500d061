import {
  board,
  circle,
  cloud,
  down,
  drifting,
  hills,
  house,
  oval,
  page,
  path,
  person,
  plaque,
  publicBuilding,
  pupilBoy,
  pupilGirl,
  rect,
  segment,
  skyAt,
  tree,
  volunteerElder,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function schoolStation(): string {
  return page(
    skyAt('autumn'),
    cloud(900, 90, 1.3),
    hills(581, 290, 100, '#bfc8a0', '#e8e5ca'),
    publicBuilding(60, 540, 620, 300, { wallColour: '#f3d9b8', trim: '#8f4a3c', bays: 2 }),
    plaque(370, 228, 190, 40, 5),
    board(250, 420, 110),
    house({ x: 760, y: 540, width: 400, height: 190, bays: ['wide', 'open', 'wide'], roof: 100 }),
    tree(281, 720, 560, 330, '#d9a84a'),
    tree(282, 1160, 560, 230, '#c98a3a'),
    rect(0, 536, 1200, 264, down('#d0b494', '#dcc3a4')),
    path('M 60 580 H 1140 L 1240 800 H -40 Z', '#5f8f8a'),
    path('M 100 596 H 1100 L 1180 790 H 20 Z', 'none', { stroke: '#fdf3e0', 'stroke-width': 5 }),
    segment(600, 596, 600, 790, '#fdf3e0', 5),
    oval(600, 690, 120, 44, 'none', { stroke: '#fdf3e0', 'stroke-width': 5 }),
    person({ ...pupilBoy, at: [420, 730], height: 220, stance: 'run', near: [10, 10], far: [12, 14] }),
    person({
      ...pupilGirl,
      at: [760, 740],
      height: 220,
      stance: 'run',
      faces: 'left',
      near: [10, 8],
      far: [-6, 16],
    }),
    circle(560, 716, 15, '#d9792f'),
    person({ ...volunteerElder, at: [980, 720], height: 280, faces: 'left', near: [14, 4], far: [8, 20] }),
    drifting(583, 26, '#d9a84a', 790),
  );
}

/** 由村小学整合建成的实践站，孩子们在操场上追着球跑。 */
export const stationSchool: Picture = {
  key: 'station-school',
  subject: 'station',
  alt: '由村小学整合建成的实践站，孩子们在操场上追着球跑',
  draw: schoolStation,
};
