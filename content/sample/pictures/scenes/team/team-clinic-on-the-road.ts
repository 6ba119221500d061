import {
  at,
  bamboo,
  birds,
  doctor,
  doctorWoman,
  down,
  hamlet,
  held,
  hills,
  medicineCase,
  mist,
  nurse,
  page,
  path,
  peaks,
  person,
  skyAt,
  sun,
  tufts,
  volunteerYouth,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function clinicTeam(): string {
  return page(
    skyAt('dawn'),
    sun(210, 190, 40),
    peaks(671, 360, 220, '#a5bfba', 6),
    hills(672, 380, 80, '#93b598', '#d0dfc8'),
    mist(310, 110, 0.6),
    path('M -20 540 C 300 470 800 480 1220 520 V 820 H -20 Z', down('#b5c98c', '#9fb876')),
    path(
      'M 180 800 C 380 700 560 640 800 560 C 960 510 1100 510 1220 500 V 540 C 1080 550 980 560 880 600 C 720 660 620 720 560 800 Z',
      '#e0d2b0',
    ),
    hamlet([
      [940, 480, 130],
      [1080, 470, 110],
    ]),
    tufts(673, 34, 640, 790, '#7a9a54'),
    bamboo(351, 80, 620, 420, 10),
    person({
      ...doctor,
      at: [620, 720],
      height: 370,
      stance: 'walk',
      near: [-2, 27],
      far: [10, 16],
      nearHolds: at(0, 0, medicineCase(0, 17, 19)),
    }),
    person({
      ...doctorWoman,
      at: [480, 750],
      height: 370,
      stance: 'walk',
      near: [8, 16],
      far: [12, 14],
      nearHolds: held.notebook(8),
      farOver: true,
      mouth: 'open',
    }),
    person({
      ...volunteerYouth,
      at: [770, 690],
      height: 350,
      stance: 'walk',
      near: [10, 8],
      far: [8, 20],
      nearHolds: held.teamFlag('#cf2a2a', 4),
    }),
    person({
      ...nurse,
      at: [340, 775],
      height: 370,
      stance: 'walk',
      near: [0, 28],
      far: [9, 18],
      nearHolds: held.bag('#fdfaf3', 1.1, '#cf2a2a'),
    }),
    birds(560, 150),
  );
}

/** 清晨山路上，义诊队医护人员提着药箱打着队旗进村。 */
export const teamClinicOnTheRoad: Picture = {
  key: 'team-clinic-on-the-road',
  subject: 'team',
  alt: '清晨山路上，义诊队医护人员提着药箱打着队旗进村',
  draw: clinicTeam,
};
