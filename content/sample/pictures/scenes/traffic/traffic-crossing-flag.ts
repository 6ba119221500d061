import {
  at,
  circle,
  cloud,
  d,
  darker,
  down,
  grandma,
  held,
  hills,
  lamplight,
  oval,
  page,
  path,
  person,
  pupilBoy,
  pupilGirl,
  rect,
  repeat,
  segment,
  skyAt,
  tree,
  volunteerMan,
  volunteerWoman,
  volunteerYouth,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function trafficCrossing(): string {
  return page(
    skyAt('day'),
    cloud(220, 90, 1.3),
    hills(431, 260, 80, '#b1cbbb', '#dde8d8'),
    repeat(5, (index) => shopFront(-40 + index * 260, 470, index)),
    tree(181, 225, 480, 210),
    tree(182, 745, 480, 220, '#8fb06a'),
    rect(0, 466, 1200, 70, down('#d9d0c0', '#cfc5b4')),
    rect(0, 532, 1200, 10, '#b5ac9e'),
    rect(0, 540, 1200, 260, down('#8b8f93', '#777b80')),
    repeat(8, (index) =>
      path(d`M ${300 + index * 76} 560 h 44 l ${(index - 3.5) * 14} 220 h -58 Z`, '#f4f1ea'),
    ),
    segment(0, 668, 250, 668, '#f0d98a', 7),
    segment(980, 668, 1200, 668, '#f0d98a', 7),
    rect(1060, 180, 12, 420, '#6b7177', { rx: 5 }),
    rect(1036, 170, 60, 140, '#3a3d42', { rx: 10 }),
    circle(1066, 200, 16, '#7a3030'),
    circle(1066, 240, 16, '#7a6a30'),
    circle(1066, 280, 16, '#5fc07a'),
    lamplight(1066, 280, 50, 0.5, '#7fe0a0'),
    car(150, 640, 1.2, '#4f7d8c'),
    person({
      ...volunteerMan,
      hat: 'cap',
      view: 'front',
      at: [870, 620],
      height: 350,
      near: [-19, 2],
      far: [14, -14],
      farHolds: held.flag(),
      nearHolds: '',
      mouth: 'open',
    }),
    person({
      ...grandma,
      at: [560, 730],
      height: 340,
      stance: 'walk',
      near: [12, 18],
      far: [6, 22],
      nearHolds: held.cane(29),
    }),
    person({
      ...volunteerYouth,
      at: [480, 740],
      height: 380,
      stance: 'walk',
      near: [8, 20],
      far: [18, 10],
      farOver: true,
    }),
    person({
      ...pupilGirl,
      at: [690, 760],
      height: 260,
      stance: 'walk',
      near: [-4, 20],
      far: [8, 18],
      back: backpack('#cf5a6a'),
    }),
    person({
      ...pupilBoy,
      at: [780, 772],
      height: 270,
      stance: 'walk',
      near: [-5, 20],
      far: [8, 18],
      back: backpack('#3f6f9a'),
    }),
    person({
      ...volunteerWoman,
      at: [300, 780],
      height: 390,
      near: [16, 4],
      far: [7, 24],
      nearHolds: held.flag('#e0aa3e'),
    }),
  );
}

/** A small shop with its blind, on a street front. */
function shopFront(x: number, y: number, index: number): string {
  const colours = ['#b5655a', '#5f8f8a', '#c99a4e', '#7a86a3', '#8fa06a'];
  const colour = colours[index % colours.length] ?? '#b5655a';
  const height = 280 + (index % 3) * 40;
  return at(
    x,
    y,
    rect(0, -height, 250, height, index % 2 === 0 ? '#f3e8d6' : '#ece3d8') +
      repeat(
        3,
        (k) =>
          rect(24 + k * 76, -height + 36, 50, 70, '#a9c3cc') +
          rect(20 + k * 76, -height + 108, 58, 6, '#d0c4b2'),
      ) +
      rect(0, -height - 10, 250, 14, '#5d6267') +
      rect(16, -120, 218, 120, '#4d5a63') +
      rect(24, -112, 96, 112, '#b9cdd1') +
      rect(128, -112, 98, 112, '#a9c0c6') +
      path('M 4 -120 H 246 L 232 -160 H 18 Z', colour) +
      repeat(6, (k) =>
        path(d`M ${4 + k * 40.4} -120 h 40.4 q -20 20 -40.4 0 Z`, k % 2 === 0 ? darker(colour) : '#fbf3e2'),
      ),
  );
}

/** A small car from the side, facing right. */
function car(x: number, y: number, scale: number, colour: string): string {
  return at(
    x,
    y,
    oval(0, 2, 130, 8, '#2a1c2c', { opacity: 0.25 }) +
      path(
        'M -124 -22 C -126 -48 -110 -56 -84 -60 C -66 -90 -50 -96 -6 -96 C 36 -96 50 -88 72 -60 C 104 -58 122 -50 122 -22 Z',
        colour,
      ) +
      path('M -70 -60 C -56 -84 -46 -88 -14 -88 V -60 Z', '#cfe3ea') +
      path('M -4 -88 C 30 -88 42 -82 58 -60 H -4 Z', '#cfe3ea') +
      rect(108, -48, 14, 12, '#fbe9a8', { rx: 4 }) +
      [-72, 72].map((cx) => circle(cx, -20, 24, '#33353a') + circle(cx, -20, 12, '#a9afb4')).join(''),
    scale,
  );
}

/** A school bag on the back. */
function backpack(colour: string): string {
  return (
    rect(-15, 2, 11, 20, colour, { rx: 4 }) +
    rect(-17, 11, 6, 9, darker(colour), { rx: 2 }) +
    segment(-6, 1, -3, 14, darker(colour, 0.3), 1.4)
  );
}

/** 斑马线旁，志愿者举小红旗劝导，护送老人和学生过马路。 */
export const trafficCrossingFlag: Picture = {
  key: 'traffic-crossing-flag',
  subject: 'traffic',
  alt: '斑马线旁，志愿者举小红旗劝导，护送老人和学生过马路',
  draw: trafficCrossing,
};
