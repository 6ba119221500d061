import {
  at,
  bamboo,
  down,
  farmer,
  held,
  hills,
  house,
  oldFarmer,
  oval,
  page,
  person,
  rect,
  rows,
  skyAt,
  stroke,
  volunteerMan,
  volunteerYouth,
  walkingTractor,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function farmMachine(): string {
  return page(
    skyAt('spring'),
    hills(341, 270, 110, '#a9c8b0', '#dde9d5'),
    bamboo(131, 1130, 500, 380, 9),
    house({ x: 40, y: 520, width: 700, height: 270, bays: ['wide', 'open', 'open', 'window'], roof: 130 }),
    rect(0, 516, 1200, 284, down('#d3c3a2', '#dfd0b0')),
    rows(132, 500, 540, 2, '#7fa65a', 780, 1200),
    oval(640, 742, 330, 34, '#6d5f4c', { opacity: 0.2 }),
    walkingTractor(640, 740, 2.05),
    at(
      880,
      770,
      rect(-70, -40, 140, 40, '#c9473a', { rx: 4 }) +
        rect(-70, -40, 140, 12, '#a83a30', { rx: 4 }) +
        stroke('M -30 -42 Q 0 -70 30 -42', '#8b9298', 7),
    ),
    at(760, 786, held.handTool('wrench', 80), 5),
    at(820, 782, held.handTool('screwdriver', 100), 4),
    person({
      ...volunteerMan,
      over: 'overalls',
      overColour: '#46607f',
      top: '#cf2a2a',
      at: [350, 770],
      height: 400,
      stance: 'squat',
      nearAt: [480, 650],
      farAt: [510, 630],
      nearHolds: held.handTool('wrench', 60),
      nod: 8,
    }),
    person({
      ...volunteerYouth,
      at: [1010, 770],
      height: 400,
      faces: 'left',
      lean: 16,
      nearAt: [900, 560],
      farAt: [880, 540],
    }),
    person({ ...farmer, at: [210, 750], height: 400, near: [9, 10], far: [11, 12] }),
    person({
      ...oldFarmer,
      at: [1120, 790],
      height: 370,
      faces: 'left',
      near: [12, 14],
      far: [14, 10],
      nearHolds: held.cup(),
    }),
  );
}

/** 春耕前，志愿者蹲在手扶拖拉机旁检修，农户递上工具。 */
export const farmMachineRepair: Picture = {
  key: 'farm-machine-repair',
  subject: 'repair',
  alt: '春耕前，志愿者蹲在手扶拖拉机旁检修，农户递上工具',
  draw: farmMachine,
};
