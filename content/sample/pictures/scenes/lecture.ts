import {
  at,
  cadre,
  cadreWoman,
  circle,
  crowd,
  d,
  deskMicrophone,
  down,
  farmWife,
  farmer,
  flagpole,
  framed,
  girl,
  grandma,
  grandpa,
  granny,
  ground,
  hamlet,
  heart,
  held,
  hills,
  line,
  mother,
  oldFarmer,
  onStool,
  oval,
  page,
  path,
  pendant,
  person,
  pottedPlant,
  pupilGirl,
  rect,
  repeat,
  room,
  rosette,
  skyAt,
  sun,
  terraces,
  uncle,
  volunteerWoman,
  volunteerYouth,
  youngMan,
  youngWoman,
} from '../kit/index.ts';
import type { Person } from '../kit/index.ts';
import type { Picture } from '../picture.ts';

function policyHall(): string {
  const backs: Person[] = [];
  const looks = [farmer, granny, uncle, youngWoman, oldFarmer, farmWife, grandpa, mother, cadre, grandma];
  looks
    .slice(0, 6)
    .forEach((look, index) =>
      backs.push({ ...look, hat: undefined, at: [130 + index * 190, 690], height: 290 }),
    );
  looks
    .slice(4, 10)
    .forEach((look, index) =>
      backs.push({ ...look, hat: undefined, at: [40 + index * 218, 800], height: 340 }),
    );
  return page(
    room({ wall: '#efe3cf', floor: '#b98d62', floorY: 500 }),
    rect(0, 0, 1200, 70, '#8f1620'),
    repeat(20, (index) =>
      path(d`M ${index * 62} 60 q 31 44 62 0 Z`, index % 2 === 0 ? '#a81a22' : '#b8222a'),
    ),
    rect(0, 60, 90, 440, '#a81a22'),
    rect(1110, 60, 90, 440, '#a81a22'),
    repeat(
      3,
      (index) =>
        line(
          [
            [20 + index * 24, 70],
            [16 + index * 24, 500],
          ],
          '#8f1620',
          4,
        ) +
        line(
          [
            [1128 + index * 24, 70],
            [1130 + index * 24, 500],
          ],
          '#8f1620',
          4,
        ),
    ),
    rect(190, 120, 470, 270, '#2f3138'),
    rect(200, 130, 450, 250, down('#e9f1ee', '#f9f4e4')),
    path('M 200 330 Q 320 250 430 310 T 650 290 V 380 H 200 Z', '#a9c79a'),
    path('M 200 350 Q 360 310 650 345 V 380 H 200 Z', '#86b07a'),
    at(
      560,
      300,
      path('M -40 0 V -34 L 0 -62 L 40 -34 V 0 Z', '#f4ede0') +
        path('M -50 -30 L 0 -70 L 50 -30 L 40 -26 L 0 -56 L -40 -26 Z', '#b8121b'),
    ),
    repeat(4, (index) =>
      rect(230, 165 + index * 26, 160 - index * 24, 10, '#b8453c', { rx: 5, opacity: 0.8 }),
    ),
    rect(0, 470, 1200, 40, '#7b4a30'),
    rect(0, 462, 1200, 14, '#9a6846'),
    flagpole(1050, 466, 1),
    at(
      840,
      466,
      path('M -90 0 L -74 -130 H 74 L 90 0 Z', '#8c4a34') +
        path('M -82 -130 H 82 L 78 -150 H -78 Z', '#a45a40') +
        path('M -52 -14 L -46 -110 H 46 L 52 -14 Z', '#7b3d2b') +
        at(0, -64, heart(48, '#e0aa3e')),
    ),
    person({
      ...cadreWoman,
      view: 'front',
      at: [840, 470],
      height: 350,
      bust: true,
      near: [-14, 4],
      far: [8, 22],
      mouth: 'open',
      noShadow: true,
    }),
    at(
      840,
      466,
      path('M -90 0 L -74 -130 H 74 L 90 0 Z', '#8c4a34') +
        path('M -82 -130 H 82 L 78 -150 H -78 Z', '#a45a40') +
        path('M -52 -14 L -46 -110 H 46 L 52 -14 Z', '#7b3d2b') +
        at(0, -64, heart(48, '#e0aa3e')),
    ),
    deskMicrophone(800, 322, 50),
    pottedPlant(1010, 466, 120),
    pottedPlant(150, 466, 120),
    crowd(
      backs.map((who) => ({ ...who, view: 'back' })),
      (who) => onStool(who, '#a5744c'),
    ),
  );
}

function threshingFloorTalk(): string {
  return page(
    skyAt('autumn'),
    sun(210, 150, 40),
    hills(161, 330, 120, '#c9c59a', '#ebe4c4'),
    terraces(162, 320, 520, 5, ['#d9b85a', '#cfae50', '#e0c26a'], '#9a7a44'),
    hamlet([
      [860, 400, 110],
      [990, 420, 130],
    ]),
    ground(500, '#e0cfa6', '#ead9b4'),
    oval(300, 640, 260, 40, '#e0b648'),
    oval(300, 634, 240, 34, '#ecc65a'),
    at(
      1090,
      620,
      path('M -90 0 C -96 -80 -50 -170 0 -190 C 50 -170 96 -80 90 0 Z', '#cf9f46') +
        path('M -70 0 C -80 -80 -40 -150 0 -190 C -16 -120 -30 -60 -30 0 Z', '#e0b45a'),
    ),
    person({
      ...cadre,
      over: 'vest',
      overColour: '#cf2a2a',
      sleeves: '#f4f1ea',
      at: [600, 640],
      height: 370,
      near: [17, -4],
      far: [12, 14],
      farHolds: held.microphone(20),
      mouth: 'open',
    }),
    onStool({ ...farmer, at: [760, 690], height: 350, faces: 'left', near: [9, 20], far: [12, 20] }),
    onStool({
      ...farmWife,
      hat: 'headscarf',
      at: [890, 720],
      height: 340,
      faces: 'left',
      near: [8, 18],
      far: [12, 16],
      mouth: 'open',
    }),
    onStool({
      ...oldFarmer,
      hat: 'straw',
      at: [1040, 760],
      height: 360,
      faces: 'left',
      near: [9, 20],
      far: [12, 20],
    }),
    onStool({ ...granny, at: [340, 760], height: 340, near: [9, 20], far: [12, 20] }),
    onStool({
      ...uncle,
      hat: 'straw',
      at: [190, 780],
      height: 370,
      near: [9, 14],
      far: [14, 12],
      mouth: 'open',
    }),
    person({ ...girl, view: 'back', at: [560, 780], height: 250 }),
    person({
      ...volunteerYouth,
      at: [110, 680],
      height: 340,
      near: [14, 10],
      far: [10, 20],
      nearHolds: held.leaflet(10),
    }),
    at(
      440,
      660,
      rect(-40, -60, 80, 60, '#c99a5b') +
        repeat(4, (index) =>
          line(
            [
              [-40, -50 + index * 14],
              [40, -50 + index * 14],
            ],
            '#a3763c',
            3,
          ),
        ) +
        oval(0, -60, 40, 9, '#ecc65a'),
    ),
  );
}

function moralHall(): string {
  const portrait = (x: number, colour: string, hair: string): string =>
    framed(
      x,
      150,
      120,
      rect(0, 0, 100, 70, '#e9efe9') +
        circle(50, 30, 13, '#f1c7a0') +
        path('M 36 30 C 34 10 66 10 64 30 C 58 20 44 22 36 30 Z', hair) +
        path('M 24 70 C 26 48 40 44 50 44 C 60 44 74 48 76 70 Z', colour),
      '#c99a3e',
    ) + rosette(x + 60, 262, 34);
  return page(
    room({ wall: '#f4e7d2', floor: '#c9a377', floorY: 540, dado: '#b8453c' }),
    portrait(90, '#5f8f8a', '#3a2d2a'),
    portrait(270, '#b9586a', '#c9c5bf'),
    portrait(810, '#48648a', '#3a2d2a'),
    portrait(990, '#8a6a3c', '#8a8580'),
    rect(450, 90, 300, 300, '#8f1620'),
    rect(462, 102, 276, 276, '#b8121b'),
    at(600, 240, heart(170, '#f3d58a')),
    at(600, 234, heart(110, '#fbe9c0')),
    pendant(200, 40, '#d8a548'),
    pendant(1000, 40, '#d8a548'),
    rect(330, 548, 540, 44, '#a0653f'),
    rect(318, 540, 564, 14, '#b97a4e'),
    person({
      ...oldFarmer,
      overColour: '#6d5a4c',
      view: 'front',
      at: [600, 546],
      height: 320,
      near: [-4, 16],
      far: [6, 14],
      farHolds: held.microphone(-20),
      nearHolds: rect(0, 0, 0.1, 0.1, '#b8121b'),
      mouth: 'open',
      noShadow: true,
    }),
    person({
      ...volunteerWoman,
      at: [440, 546],
      height: 310,
      near: [9, 16],
      far: [12, 14],
      nearHolds: held.bunch('#6d9a5c', '#e08a8a'),
      noShadow: true,
    }),
    person({
      ...pupilGirl,
      at: [770, 546],
      height: 240,
      faces: 'left',
      near: [9, 8],
      far: [8, 10],
      farOver: true,
      noShadow: true,
    }),
    crowd(
      [
        ...[70, 270, 470, 680, 890, 1100].map((x, index): Person => ({
          ...([uncle, mother, youngMan, granny, cadre, farmWife][index] ?? uncle),
          at: [x, 810 + (index % 2) * 14],
          height: 380,
          view: 'back',
        })),
      ],
      (who) => onStool(who, '#8c4a34'),
    ),
  );
}

/** 理论政策宣讲、道德讲堂: policy told in plain words, and the moral lecture hall. */
export const lecture: readonly Picture[] = [
  {
    key: 'policy-lecture-hall',
    subject: 'lecture',
    alt: '多功能室里，宣讲员站在讲台旁讲惠民政策，群众坐满会场',
    draw: policyHall,
  },
  {
    key: 'threshing-floor-talk',
    subject: 'lecture',
    alt: '秋收的晒谷场上，宣讲员与坐在小凳上的农户拉家常讲政策',
    draw: threshingFloorTalk,
  },
  {
    key: 'moral-lecture-hall',
    subject: 'lecture',
    alt: '道德讲堂里，身边好人讲述自己的故事，志愿者献上鲜花',
    draw: moralHall,
  },
];
