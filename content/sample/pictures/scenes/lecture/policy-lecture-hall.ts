import {
  at,
  cadre,
  cadreWoman,
  crowd,
  d,
  deskMicrophone,
  down,
  farmWife,
  farmer,
  grandma,
  grandpa,
  granny,
  heart,
  mother,
  oldFarmer,
  onStool,
  page,
  path,
  person,
  pottedPlant,
  rect,
  repeat,
  room,
  segment,
  uncle,
  youngWoman,
} from '../../kit/index.ts';
import type { Person } from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

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
        segment(20 + index * 24, 70, 16 + index * 24, 500, '#8f1620', 4) +
        segment(1128 + index * 24, 70, 1130 + index * 24, 500, '#8f1620', 4),
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

/** 多功能室里，宣讲员站在讲台旁讲惠民政策，群众坐满会场。 */
export const policyLectureHall: Picture = {
  key: 'policy-lecture-hall',
  subject: 'lecture',
  alt: '多功能室里，宣讲员站在讲台旁讲惠民政策，群众坐满会场',
  draw: policyHall,
};
