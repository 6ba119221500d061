import {
  at,
  cadre,
  farmWife,
  farmer,
  girl,
  granny,
  ground,
  hamlet,
  held,
  hills,
  oldFarmer,
  onStool,
  oval,
  page,
  path,
  person,
  rect,
  repeat,
  segment,
  skyAt,
  sun,
  terraces,
  uncle,
  volunteerYouth,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

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
        repeat(4, (index) => segment(-40, -50 + index * 14, 40, -50 + index * 14, '#a3763c', 3)) +
        oval(0, -60, 40, 9, '#ecc65a'),
    ),
  );
}

/** 秋收的晒谷场上，宣讲员与坐在小凳上的农户拉家常讲政策。 */
export const threshingFloorTalkPicture: Picture = {
  key: 'threshing-floor-talk',
  subject: 'lecture',
  alt: '秋收的晒谷场上，宣讲员与坐在小凳上的农户拉家常讲政策',
  draw: threshingFloorTalk,
};
