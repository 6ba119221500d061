import {
  at,
  bamboo,
  chillies,
  d,
  down,
  grandma,
  grandpa,
  held,
  hills,
  house,
  oldFarmer,
  onStool,
  page,
  path,
  person,
  pottedPlant,
  rect,
  repeat,
  segment,
  skyAt,
  stool,
  stroke,
  table,
  volunteerMan,
  volunteerWoman,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function haircuts(): string {
  const cape = (x: number, y: number): string =>
    path(
      d`M ${x - 26} ${y} C ${x - 70} ${y + 30} ${x - 84} ${y + 110} ${x - 78} ${y + 150} H ${x + 88} C ${x + 90} ${y + 100} ${x + 66} ${y + 26} ${x + 22} ${y} Z`,
      '#5f8fa8',
    ) +
    repeat(4, (index) => segment(x - 50 + index * 34, y + 40, x - 56 + index * 38, y + 146, '#4f7d94', 3));
  return page(
    skyAt('day'),
    hills(361, 260, 100, '#a9c8b4', '#dce8d6'),
    house({
      x: 180,
      y: 520,
      width: 860,
      height: 300,
      bays: ['window', 'couplets', 'window', 'open'],
      roof: 140,
    }),
    bamboo(151, 90, 520, 420, 10),
    chillies(480, 244, 130),
    pottedPlant(1120, 560, 150),
    rect(0, 516, 1200, 284, down('#d9c8a8', '#e5d6ba')),
    stool(420, 760, 110, 100, '#8c5b3c'),
    person({
      ...grandpa,
      hair: 'short',
      at: [410, 760],
      height: 390,
      stance: 'sit',
      seat: 25,
      near: [8, 22],
      far: [12, 22],
      noShadow: true,
    }),
    cape(418, 512),
    person({
      ...volunteerMan,
      at: [290, 776],
      height: 420,
      nearAt: [376, 470],
      farAt: [412, 424],
      nearHolds: held.handTool('clipper', 30),
      farHolds: '',
      nod: 6,
    }),
    stool(800, 764, 110, 100, '#8c5b3c'),
    person({
      ...grandma,
      at: [810, 764],
      height: 380,
      faces: 'left',
      stance: 'sit',
      seat: 25,
      near: [8, 22],
      far: [12, 22],
      noShadow: true,
    }),
    cape(800, 522),
    person({
      ...volunteerWoman,
      at: [930, 780],
      height: 400,
      faces: 'left',
      nearAt: [842, 480],
      farAt: [806, 434],
      nearHolds: held.handTool('scissors', -70),
      nod: 6,
    }),
    onStool({ ...oldFarmer, at: [1070, 786], height: 370, faces: 'left', near: [9, 20], far: [12, 20] }),
    table(610, 700, 130, 90, { colour: '#7b4a30' }),
    at(610, 596, rect(-34, -70, 68, 80, '#b98a5a', { rx: 4 }) + rect(-27, -63, 54, 66, '#cfe5ea')),
    repeat(16, (index) =>
      stroke(d`M ${350 + ((index * 61) % 200)} ${770 + ((index * 17) % 22)} q 6 -5 10 2`, '#a9a49e', 2.4),
    ),
    repeat(14, (index) =>
      stroke(d`M ${740 + ((index * 53) % 170)} ${772 + ((index * 17) % 20)} q 6 -5 10 2`, '#b9b4ae', 2.4),
    ),
  );
}

/** 农家院坝里，两名志愿者给围着围布的老人义务理发。 */
export const haircutForElders: Picture = {
  key: 'haircut-for-elders',
  subject: 'haircut',
  alt: '农家院坝里，两名志愿者给围着围布的老人义务理发',
  draw: haircuts,
};
