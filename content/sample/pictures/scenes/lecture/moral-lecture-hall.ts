import {
  at,
  cadre,
  circle,
  crowd,
  farmWife,
  framed,
  granny,
  heart,
  held,
  mother,
  oldFarmer,
  onStool,
  page,
  path,
  pendant,
  person,
  pupilGirl,
  rect,
  room,
  rosette,
  uncle,
  volunteerWoman,
  youngMan,
} from '../../kit/index.ts';
import type { Person } from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

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

/** 道德讲堂里，身边好人讲述自己的故事，志愿者献上鲜花。 */
export const moralLectureHall: Picture = {
  key: 'moral-lecture-hall',
  subject: 'lecture',
  alt: '道德讲堂里，身边好人讲述自己的故事，志愿者献上鲜花',
  draw: moralHall,
};
