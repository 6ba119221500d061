import {
  board,
  bush,
  cloud,
  down,
  flagpole,
  flowers,
  girl,
  grandma,
  hills,
  oval,
  page,
  path,
  peaks,
  person,
  plaque,
  publicBuilding,
  rect,
  skyAt,
  tree,
  volunteerMan,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function institute(): string {
  return page(
    skyAt('day'),
    cloud(220, 100, 1.5),
    cloud(980, 120, 1.2),
    peaks(521, 380, 240, '#a9c8c2', 6),
    hills(522, 400, 60, '#93bb98', '#cfe1c4'),
    publicBuilding(170, 560, 860, 360, { wallColour: '#f6ecdc', trim: '#a4473c', bays: 3 }),
    plaque(600, 196, 270, 52, 7),
    board(430, 410, 140),
    board(744, 410, 140),
    tree(241, 90, 580, 300),
    tree(242, 1120, 580, 290, '#8fb06a'),
    bush(250, 580, 130),
    bush(950, 580, 130, '#8fb06a'),
    rect(0, 566, 1200, 234, down('#d9d0c1', '#e6ded0')),
    path('M 480 572 H 720 L 860 800 H 340 Z', '#eee7da'),
    oval(600, 700, 190, 36, '#c9bfae', { opacity: 0.5 }),
    flagpole(200, 690, 480),
    flowers(523, 30, 600, 640, ['#cf2a2a', '#f3d58a', '#e08a8a'], 20, 440),
    flowers(524, 30, 600, 640, ['#cf2a2a', '#f3d58a', '#e08a8a'], 780, 1180),
    person({ ...volunteerMan, at: [420, 760], height: 250, near: [13, 2], far: [8, 20] }),
    person({ ...grandma, at: [540, 766], height: 236, faces: 'left', near: [6, 22], far: [8, 18] }),
    person({ ...girl, at: [800, 770], height: 170, stance: 'run', faces: 'left' }),
  );
}

/** 镇文明实践所两层小楼外景，门楣挂红色牌匾，院前旗杆高立。 */
export const instituteExterior: Picture = {
  key: 'institute-exterior',
  subject: 'station',
  alt: '镇文明实践所两层小楼外景，门楣挂红色牌匾，院前旗杆高立',
  draw: institute,
};
