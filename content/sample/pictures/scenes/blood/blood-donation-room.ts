import {
  at,
  banner,
  bloodBag,
  clock,
  donorChair,
  farmWife,
  framed,
  held,
  medicineCase,
  nurse,
  page,
  path,
  person,
  pottedPlant,
  rect,
  room,
  segment,
  volunteerWoman,
  window,
  youngMan,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

const heartPicture =
  path(
    'M 50 62 C 14 38 20 10 38 12 C 46 13 50 20 50 24 C 50 20 54 13 62 12 C 80 10 86 38 50 62 Z',
    '#d2322c',
  ) + path('M 30 36 h 12 l 5 -12 l 7 22 l 5 -10 h 11', 'none', { stroke: '#fffdf8', 'stroke-width': 3 });

const dropPicture =
  path('M 50 8 C 36 28 30 36 30 46 A 20 20 0 0 0 70 46 C 70 36 64 28 50 8 Z', '#c9261f') +
  path('M 40 46 a 10 10 0 0 0 8 10', 'none', { stroke: '#f6cfc6', 'stroke-width': 3 });

function donationRoom(): string {
  return page(
    room({ wall: '#eef1ec', floor: '#d9dcd6', floorY: 560, kind: 'tiles', dado: '#dbe7e4' }),
    window(70, 130, 260, 230, { curtain: '#f0cfc6' }),
    banner(420, 70, 700, 64),
    framed(470, 210, 150, heartPicture),
    framed(930, 210, 150, dropPicture, '#b98a5a'),
    pottedPlant(390, 570, 190),
    clock(790, 250, 40),
    rect(690, 440, 70, 130, '#dfe6e6', { rx: 4 }),
    rect(684, 432, 82, 12, '#b9c3c4', { rx: 3 }),
    medicineCase(724, 432, 60),
    at(300, 690, '', 1),
    donorChair(330, 700, 400),
    donorChair(860, 740, 430),
    person({
      ...youngMan,
      over: 'vest',
      overColour: '#cf2a2a',
      at: [283, 700],
      height: 380,
      stance: 'sit',
      seat: 26,
      lean: -24,
      feet: [
        [26, 0],
        [30, -1],
      ],
      nearAt: [395, 535],
      far: [8, 18],
      nod: -4,
      noShadow: true,
    }),
    person({
      ...farmWife,
      at: [805, 742],
      height: 400,
      stance: 'sit',
      seat: 26,
      lean: -24,
      feet: [
        [27, 0],
        [31, -1],
      ],
      nearAt: [930, 570],
      far: [9, 18],
      nod: -4,
      mouth: 'open',
      noShadow: true,
    }),
    bloodBag(470, 610, 80, 388, 548),
    bloodBag(1030, 640, 84, 925, 585),
    segment(470, 540, 470, 720, '#a9b0b4', 6),
    segment(1030, 566, 1030, 770, '#a9b0b4', 6),
    rect(440, 716, 60, 8, '#a9b0b4', { rx: 4 }),
    rect(1000, 766, 60, 8, '#a9b0b4', { rx: 4 }),
    person({
      ...nurse,
      mask: true,
      at: [560, 750],
      height: 400,
      faces: 'left',
      lean: 14,
      near: [18, 16],
      far: [20, 12],
      nod: 8,
    }),
    person({
      ...volunteerWoman,
      at: [1110, 780],
      height: 400,
      faces: 'left',
      near: [14, 12],
      far: [8, 22],
      nearHolds: held.cup(),
    }),
  );
}

/** 献血室内，青年与妇女靠在椅上献血，护士在旁细心照看。 */
export const bloodDonationRoom: Picture = {
  key: 'blood-donation-room',
  subject: 'blood',
  alt: '献血室内，青年与妇女靠在椅上献血，护士在旁细心照看',
  draw: donationRoom,
};
