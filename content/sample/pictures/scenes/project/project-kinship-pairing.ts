import {
  at,
  bamboo,
  cadre,
  down,
  grandma,
  held,
  hills,
  house,
  oil,
  oldFarmer,
  page,
  path,
  person,
  pig,
  rect,
  repeat,
  riceSack,
  segment,
  skyAt,
  smallBoy,
  sun,
  tufts,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function kinship(): string {
  return page(
    skyAt('dawn'),
    sun(950, 190, 44),
    hills(681, 300, 120, '#b4c9b4', '#ecdfcb'),
    house({ x: 60, y: 540, width: 560, height: 260, bays: ['window', 'couplets', 'window'], roof: 130 }),
    bamboo(361, 680, 540, 370, 9),
    rect(0, 536, 1200, 264, down('#d5c4a0', '#e2d3b4')),
    at(
      900,
      640,
      path('M -170 0 V -90 L -130 -150 H 130 L 170 -90 V 0 Z', '#a8784c') +
        path('M -190 -90 L -140 -160 H 140 L 190 -90 Z', '#6b5f56') +
        rect(-120, -70, 240, 70, '#5d4432') +
        repeat(7, (index) => segment(-110 + index * 36, -70, -110 + index * 36, 0, '#8c6a48', 8)),
    ),
    [820, 900, 980].map((x) => pig(x, 640, 74)).join(''),
    person({
      ...cadre,
      over: 'vest',
      overColour: '#cf2a2a',
      sleeves: '#4d6a8c',
      at: [470, 760],
      height: 400,
      near: [16, 14],
      far: [18, 8],
      farHolds: '',
    }),
    person({
      ...oldFarmer,
      at: [640, 764],
      height: 380,
      faces: 'left',
      near: [15, 14],
      far: [17, 10],
      mouth: 'open',
    }),
    person({ ...grandma, at: [770, 776], height: 350, faces: 'left', near: [8, 16], far: [11, 16] }),
    person({
      ...smallBoy,
      at: [350, 776],
      height: 240,
      near: [10, 8],
      far: [11, 10],
      nearHolds: held.openBook(0, '#4f8a8b'),
      farOver: true,
    }),
    at(1010, 780, riceSack(), 1.3),
    at(1090, 784, oil(), 1.1),
    tufts(682, 10, 720, 790, '#8f9a55', 1100, 1200),
  );
}

/** 猪圈旁，结亲干部握着老农的手商量发展，孩子在看书。 */
export const projectKinshipPairing: Picture = {
  key: 'project-kinship-pairing',
  subject: 'project',
  alt: '猪圈旁，结亲干部握着老农的手商量发展，孩子在看书',
  draw: kinship,
};
