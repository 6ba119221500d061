import {
  bamboo,
  boy,
  cadre,
  chillies,
  dog,
  flowers,
  grandma,
  ground,
  held,
  hen,
  hills,
  house,
  maize,
  page,
  path,
  person,
  pottedPlant,
  skyAt,
  volunteerWoman,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function atTheDoor(): string {
  return page(
    skyAt('day'),
    hills(191, 270, 90, '#a9c6b2', '#dce8d6'),
    bamboo(41, 60, 520, 430, 10),
    bamboo(42, 1160, 500, 360, 8),
    house({ x: 220, y: 560, width: 820, height: 330, bays: ['window', 'couplets', 'window'], roof: 150 }),
    maize(300, 280, 110),
    chillies(960, 280, 140),
    ground(556, '#d5c5a4', '#e0d1b2'),
    path('M 520 562 H 740 L 820 800 H 420 Z', '#cbb994'),
    pottedPlant(470, 600, 110, '#6d9a5c'),
    flowers(43, 22, 600, 640, ['#e08a8a', '#f3d58a'], 230, 430),
    person({
      ...grandma,
      at: [640, 640],
      height: 340,
      faces: 'left',
      near: [14, 12],
      far: [16, 10],
      mouth: 'open',
    }),
    person({ ...volunteerWoman, at: [500, 700], height: 380, near: [16, 12], far: [17, 8] }),
    person({
      ...cadre,
      at: [330, 740],
      height: 400,
      near: [1, 28],
      far: [10, 24],
      nearHolds: held.bag('#f3ead6', 1.2),
      farHolds: '',
    }),
    person({
      ...boy,
      at: [820, 690],
      height: 260,
      faces: 'left',
      near: [6, 16],
      far: [10, 12],
      mouth: 'open',
    }),
    dog(960, 760, 100, '#c98a4a'),
    hen(1080, 720, 66),
  );
}

/** 志愿者在农家门口握着老奶奶的手，干部提着慰问品。 */
export const householdVisitDoorway: Picture = {
  key: 'household-visit-doorway',
  subject: 'visit',
  alt: '志愿者在农家门口握着老奶奶的手，干部提着慰问品',
  draw: atTheDoor,
};
