import {
  at,
  down,
  farmer,
  grandma,
  hamlet,
  held,
  hills,
  oval,
  page,
  path,
  person,
  rect,
  repeat,
  rows,
  segment,
  skyAt,
  stroke,
  sun,
  terraces,
  volunteerMan,
  volunteerWoman,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function riceHarvest(): string {
  const sheaf = (x: number, y: number, size: number): string =>
    at(
      x,
      y,
      path('M -20 0 C -10 -30 -12 -44 -26 -72 H 26 C 12 -44 10 -30 20 0 Z', '#e3b64a') +
        path('M -26 -72 C -30 -88 -16 -96 0 -94 C 16 -96 30 -88 26 -72 Z', '#d9a53a') +
        rect(-13, -42, 26, 7, '#a8782c') +
        repeat(5, (index) => segment(-8 + index * 4, -46, -20 + index * 10, -88, '#c9952c', 2)),
      size,
    );
  return page(
    skyAt('autumn'),
    sun(980, 140, 44),
    hills(411, 320, 130, '#bfc494', '#ebe4c2'),
    hamlet([
      [100, 400, 110],
      [230, 412, 130],
    ]),
    terraces(412, 380, 560, 4, ['#dbb850', '#e3c25f', '#cfa944'], '#9a7a3c'),
    rect(0, 520, 1200, 280, down('#e0bf62', '#d3ac4c')),
    rows(413, 530, 640, 5, '#e8c860', 560, 1200),
    repeat(40, (index) =>
      segment(
        20 + ((index * 97) % 560),
        560 + ((index * 53) % 220),
        22 + ((index * 97) % 560),
        546 + ((index * 53) % 220),
        '#b98d34',
        3,
      ),
    ),
    sheaf(90, 640, 1),
    sheaf(170, 620, 0.9),
    sheaf(480, 590, 0.7),
    sheaf(250, 780, 1.5),
    at(
      860,
      770,
      path('M -120 -10 L -104 -110 H 104 L 120 -10 Z', '#a8743f') +
        path('M -104 -110 H 104 L 96 -94 H -96 Z', '#7b5230') +
        rect(-120, -14, 240, 14, '#8c5b3c') +
        oval(0, -106, 90, 14, '#ecca6a'),
    ),
    person({
      ...volunteerMan,
      hat: 'straw',
      at: [640, 740],
      height: 380,
      lean: 34,
      near: [16, 18],
      far: [20, 12],
      nearHolds: sickle(),
      nod: 10,
    }),
    person({
      ...volunteerWoman,
      hat: 'straw',
      at: [400, 730],
      height: 370,
      lean: 10,
      near: [13, 10],
      far: [15, 8],
      nearHolds: at(2, 6, sheaf(0, 6, 0.26)),
      farOver: true,
    }),
    person({
      ...farmer,
      at: [1010, 740],
      height: 380,
      faces: 'left',
      lean: 20,
      near: [16, 0],
      far: [18, -4],
      nearHolds: at(6, 0, sheaf(0, 4, 0.3)),
      mouth: 'open',
    }),
    person({
      ...grandma,
      hat: 'straw',
      over: 'jacket',
      at: [1120, 780],
      height: 340,
      faces: 'left',
      near: [12, 12],
      far: [14, 10],
      nearHolds: held.cup(),
    }),
  );
}

/** A sickle. */
function sickle(): string {
  return segment(0, 3, 0, -5, '#8a5a36', 1.7) + stroke('M 0 -5 C 1 -14 9 -15 13 -9', '#9aa2a8', 1.5);
}

/** 金黄稻田里，志愿者弯腰割稻、抱稻捆，帮农户抢收。 */
export const riceHarvestHelp: Picture = {
  key: 'rice-harvest-help',
  subject: 'harvest',
  alt: '金黄稻田里，志愿者弯腰割稻、抱稻捆，帮农户抢收',
  draw: riceHarvest,
};
