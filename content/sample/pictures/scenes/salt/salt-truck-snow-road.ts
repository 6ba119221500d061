import {
  bareTree,
  hamlet,
  held,
  hills,
  meadow,
  mist,
  page,
  path,
  peaks,
  person,
  pine,
  saltTruck,
  skyAt,
  snowfall,
  volunteerMan,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function truckOnSnowRoad(): string {
  return page(
    skyAt('snow'),
    peaks(41, 420, 260, '#a9bac8', 6),
    hills(42, 440, 90, '#c3d0d9', '#e9eef0'),
    mist(360, 120, 0.7),
    hamlet(
      [
        [70, 470, 110],
        [200, 486, 90],
      ],
      { snow: true, wallColour: '#e3dccf' },
    ),
    pine(1050, 500, 190, '#4f7566', true),
    pine(1140, 530, 240, '#48705f', true),
    pine(960, 490, 130, '#5b8071', true),
    bareTree(340, 500, 190, '#6e5a50', true),
    meadow(43, 500, 14, '#f4f7f8', '#e6ecef'),
    path('M 0 600 C 300 560 800 560 1200 610 V 780 C 800 720 300 730 0 790 Z', '#b9c0c4'),
    path('M 0 640 C 300 605 800 605 1200 652 V 700 C 800 655 300 655 0 700 Z', '#9fa8ad'),
    saltTruck(500, 690, 1.75),
    person({
      ...volunteerMan,
      hat: 'knit',
      hatColour: '#c9473a',
      neck: 'scarf',
      neckColour: '#e0aa3e',
      at: [1010, 760],
      height: 330,
      faces: 'left',
      near: [15, 18],
      far: [17, 10],
      nearHolds: held.flag(),
      lean: 2,
    }),
    path('M -20 760 C 200 730 420 790 640 770 S 1060 790 1220 756 V 820 H -20 Z', '#ffffff'),
    snowfall(44, 110),
  );
}

/** 雪后山区公路上，撒盐车缓缓驶过，志愿者挥小旗引导。 */
export const saltTruckSnowRoad: Picture = {
  key: 'salt-truck-snow-road',
  subject: 'salt',
  alt: '雪后山区公路上，撒盐车缓缓驶过，志愿者挥小旗引导',
  draw: truckOnSnowRoad,
};
