import {
  cadreWoman,
  cloud,
  down,
  held,
  mother,
  page,
  path,
  person,
  publicBuilding,
  rect,
  skyAt,
  tree,
  volunteerMan,
  youngMan,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function jobRecommendation(): string {
  return page(
    skyAt('day'),
    cloud(220, 120, 1.3),
    cloud(800, 90, 1.1),
    publicBuilding(420, 560, 740, 380, { wallColour: '#dfe8ec', trim: '#3f6f9a', bays: 3, storeys: 3 }),
    tree(231, 120, 560, 360),
    tree(232, 1150, 560, 240, '#8fb06a'),
    rect(0, 556, 1200, 244, down('#cfd2cf', '#dcdcd6')),
    path('M 640 560 H 940 L 1100 800 H 420 Z', '#e8e4da'),
    person({
      ...cadreWoman,
      at: [784, 740],
      height: 390,
      faces: 'left',
      farAt: [694, 556],
      near: [2, 22],
      nearHolds: held.notebook(-6),
      mouth: 'open',
    }),
    person({
      ...youngMan,
      overColour: '#3f6f9a',
      at: [606, 750],
      height: 410,
      farAt: [692, 556],
      near: [-2, 28],
      back: rect(-15, 2, 11, 20, '#5d6a5a', { rx: 4 }),
      mouth: 'open',
    }),
    person({ ...volunteerMan, at: [400, 770], height: 400, near: [14, -8], far: [10, 18], mouth: 'open' }),
    person({ ...mother, at: [250, 780], height: 370, near: [8, 12], far: [11, 10] }),
  );
}

/** 企业楼前，招聘人员与志愿者推荐的青年握手，家人相送。 */
export const rewardJobRecommendation: Picture = {
  key: 'reward-job-recommendation',
  subject: 'reward',
  alt: '企业楼前，招聘人员与志愿者推荐的青年握手，家人相送',
  draw: jobRecommendation,
};
