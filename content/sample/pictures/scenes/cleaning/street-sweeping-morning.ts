import {
  d,
  down,
  drifting,
  granny,
  held,
  hills,
  lantern,
  page,
  path,
  person,
  rect,
  repeat,
  segment,
  skyAt,
  sun,
  volunteerAunt,
  volunteerMan,
  volunteerYouth,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function streetSweeping(): string {
  return page(
    skyAt('dawn'),
    sun(600, 250, 46),
    hills(131, 360, 120, '#b7c4b4', '#eadfc9'),
    path('M 0 520 L 0 120 L 470 330 L 470 470 Z', '#efe5d3'),
    path('M 0 60 L 500 312 L 484 340 L 0 130 Z', '#53585e'),
    path('M 1200 520 L 1200 90 L 740 320 L 740 470 Z', '#f4ecdd'),
    path('M 1200 30 L 712 304 L 728 334 L 1200 100 Z', '#5b6066'),
    [
      [70, 190, 90, 230],
      [210, 250, 70, 190],
      [330, 300, 56, 150],
    ]
      .map(
        ([x = 0, y = 0, w = 0, h = 0]) =>
          path(d`M ${x} ${y + 60} l ${w} ${w * 0.32} v ${h - w * 0.4} l ${-w} ${w * 0.1} Z`, '#7b5137') +
          rect(x + w * 0.1, y + 80, w * 0.12, h * 0.5, '#cf2a2a'),
      )
      .join(''),
    [
      [1040, 160, 100, 250],
      [890, 240, 80, 200],
      [790, 290, 54, 150],
    ]
      .map(
        ([x = 0, y = 0, w = 0, h = 0]) =>
          path(d`M ${x + w} ${y + 60} l ${-w} ${w * 0.36} v ${h - w * 0.4} l ${w} ${w * 0.14} Z`, '#84583c') +
          rect(x + w * 0.72, y + 90, w * 0.12, h * 0.5, '#cf2a2a'),
      )
      .join(''),
    lantern(170, 226, 44),
    lantern(300, 290, 36),
    lantern(1010, 210, 48),
    lantern(860, 280, 36),
    path('M 0 800 L 470 462 H 740 L 1200 800 Z', down('#cdbfa9', '#dccfb9')),
    path('M 0 800 V 500 L 470 462 Z', '#bfb09a'),
    path('M 1200 800 V 500 L 740 462 Z', '#c4b59f'),
    repeat(6, (index) => {
      const y = 480 + index * index * 12 + index * 10;
      return segment(470 - (y - 462) * 1.39, y, 740 + (y - 462) * 1.36, y, '#b8a992', 2);
    }),
    person({
      ...volunteerAunt,
      at: [300, 770],
      height: 380,
      lean: 10,
      near: [10, 24],
      far: [15, 15],
      nearHolds: '',
      farHolds: held.broom(46, -18),
      farOver: true,
    }),
    person({
      ...volunteerMan,
      at: [820, 760],
      height: 400,
      faces: 'left',
      lean: 12,
      near: [12, 22],
      far: [17, 14],
      farHolds: held.broom(48, -20),
      farOver: true,
    }),
    person({
      ...volunteerYouth,
      at: [610, 640],
      height: 280,
      near: [6, 25],
      far: [13, 16],
      farHolds: held.tongs(26, -14),
      nearHolds: held.bag('#5d6a5a', 1.1, '#7f8f7a'),
    }),
    person({
      ...granny,
      at: [1050, 780],
      height: 360,
      faces: 'left',
      near: [14, 8],
      far: [12, 14],
      nearHolds: held.bowl(),
      mouth: 'open',
    }),
    drifting(132, 26, '#c98a3a', 800),
  );
}

/** 清晨的老街上，志愿者挥着竹扫把清扫落叶，老人端来热茶。 */
export const streetSweepingMorning: Picture = {
  key: 'street-sweeping-morning',
  subject: 'cleaning',
  alt: '清晨的老街上，志愿者挥着竹扫把清扫落叶，老人端来热茶',
  draw: streetSweeping,
};
