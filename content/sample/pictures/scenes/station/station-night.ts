import {
  bamboo,
  boy,
  down,
  el,
  granny,
  hills,
  house,
  lamplight,
  lantern,
  moon,
  oldTree,
  page,
  path,
  person,
  plaque,
  rect,
  skyAt,
  stars,
  tint,
  uncle,
  volunteerWoman,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function nightStation(): string {
  return page(
    skyAt('night'),
    stars(571, 90, 320),
    moon(200, 130, 44),
    hills(572, 380, 140, '#2b3d5c', '#3c5070'),
    house({
      x: 260,
      y: 580,
      width: 700,
      height: 280,
      bays: ['wide', 'open', 'wide'],
      roof: 140,
      glass: '#ffd98a',
      wallColour: '#b9a698',
      roofColour: '#31363f',
    }),
    plaque(610, 312, 240, 44, 6),
    lantern(420, 312, 70, true),
    lantern(800, 312, 70, true),
    rect(546, 392, 128, 182, '#ffdf9a'),
    rect(0, 576, 1200, 224, down('#414a60', '#4d5468')),
    path('M 546 578 H 674 L 800 800 H 420 Z', '#ffdf9a', { opacity: 0.32 }),
    lamplight(610, 520, 360, 0.35),
    bamboo(271, 120, 590, 420, 10, '#4d6a5a'),
    oldTree(272, 1090, 640, 380, '#40594f'),
    el(
      'g',
      { filter: tint(0.86, 0.8, 0.82) },
      person({ ...granny, view: 'back', at: [520, 720], height: 280 }) +
        person({ ...uncle, view: 'back', at: [660, 740], height: 310 }) +
        person({ ...boy, view: 'back', at: [590, 748], height: 200 }) +
        person({
          ...volunteerWoman,
          at: [760, 700],
          height: 290,
          faces: 'left',
          near: [14, 4],
          far: [8, 20],
        }),
    ),
  );
}

/** 夜里实践站灯火通明，村民三三两两走进院门参加活动。 */
export const stationNight: Picture = {
  key: 'station-night',
  subject: 'station',
  alt: '夜里实践站灯火通明，村民三三两两走进院门参加活动',
  draw: nightStation,
};
