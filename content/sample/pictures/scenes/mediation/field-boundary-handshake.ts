import {
  cloud,
  down,
  farmWife,
  farmer,
  hamlet,
  held,
  hills,
  oldFarmer,
  page,
  path,
  person,
  rect,
  rows,
  skyAt,
  tree,
  volunteerAunt,
  volunteerMan,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function boundaryHandshake(): string {
  return page(
    skyAt('day'),
    cloud(900, 90, 1.5),
    hills(201, 280, 120, '#a9c8b0', '#dde9d5'),
    hamlet([
      [70, 380, 130],
      [960, 370, 140],
    ]),
    tree(51, 260, 400, 190),
    rect(0, 380, 1200, 420, down('#bcd08e', '#a9c27a')),
    rows(52, 390, 800, 8, '#6fa04e', 0, 520),
    rows(53, 390, 800, 8, '#86ad52', 700, 1200),
    path('M 560 384 H 640 L 800 800 H 400 Z', down('#c9b184', '#b99f72')),
    path('M 560 384 L 400 800 H 420 L 572 384 Z', '#9a8255'),
    path('M 640 384 L 800 800 H 780 L 628 384 Z', '#9a8255'),
    rect(588, 470, 24, 60, '#b3aa9c', { rx: 4 }),
    rect(584, 462, 32, 14, '#b8121b', { rx: 3 }),
    person({ ...volunteerMan, view: 'front', at: [600, 650], height: 340, near: [-13, 6], far: [13, 6] }),
    person({ ...farmer, at: [486, 740], height: 400, near: [-1, 29], farAt: [602, 512], mouth: 'open' }),
    person({
      ...oldFarmer,
      hat: 'straw',
      over: undefined,
      top: '#6f8a9c',
      at: [716, 740],
      height: 390,
      faces: 'left',
      near: [-1, 29],
      farAt: [598, 510],
      mouth: 'open',
    }),
    person({ ...farmWife, at: [200, 760], height: 370, near: [8, 8], far: [10, 10] }),
    person({
      ...volunteerAunt,
      at: [1010, 764],
      height: 380,
      faces: 'left',
      near: [9, 12],
      far: [11, 12],
      nearHolds: held.notebook(-8),
      farOver: true,
    }),
  );
}

/** 田埂界石旁，两户村民在志愿者见证下握手言和。 */
export const fieldBoundaryHandshake: Picture = {
  key: 'field-boundary-handshake',
  subject: 'mediation',
  alt: '田埂界石旁，两户村民在志愿者见证下握手言和',
  draw: boundaryHandshake,
};
