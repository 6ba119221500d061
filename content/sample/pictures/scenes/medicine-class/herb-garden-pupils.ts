import {
  bamboo,
  blossom,
  cloud,
  d,
  doctorWoman,
  flagpole,
  flowers,
  ground,
  held,
  hills,
  page,
  path,
  person,
  publicBuilding,
  pupilBoy,
  pupilGirl,
  rect,
  rows,
  segment,
  skyAt,
  smallBoy,
  teacher,
  yardWall,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function herbGarden(): string {
  const bed = (x: number, y: number, width: number, colour: string, seed: number): string =>
    path(d`M ${x} ${y} h ${width} l ${width * 0.06} 46 h ${-width * 1.12} Z`, '#8a6545') +
    rows(seed, y + 4, y + 50, 2, colour, x, x + width) +
    segment(x + width * 0.9, y + 40, x + width * 0.9, y - 6, '#a0754a', 5) +
    rect(x + width * 0.9 - 22, y - 30, 44, 26, '#fdf6e4', { rx: 2 }) +
    segment(x + width * 0.9 - 14, y - 20, x + width * 0.9 + 14, y - 20, '#7a9a68', 3) +
    segment(x + width * 0.9 - 14, y - 13, x + width * 0.9 + 6, y - 13, '#7a9a68', 3);
  return page(
    skyAt('spring'),
    cloud(980, 90, 1.4),
    hills(101, 320, 110, '#a9ccb0', '#dbe9d4'),
    publicBuilding(60, 450, 480, 230, { wallColour: '#f6e6d2', trim: '#b8694a', bays: 2 }),
    flagpole(640, 470, 300),
    yardWall(560, 460, 660, 80),
    blossom(5, 800, 460, 240, '#f3c1c9'),
    bamboo(11, 1130, 470, 260, 8),
    ground(450, '#c9d8a8', '#b4c98f'),
    bed(90, 480, 330, '#6d9a5c', 1),
    bed(700, 470, 400, '#8fae5c', 2),
    bed(20, 570, 380, '#7fa663', 3),
    bed(820, 570, 390, '#5f8f57', 4),
    path('M 470 800 C 500 650 560 540 590 455 H 660 C 680 560 760 660 800 800 Z', '#dccbaa'),
    person({
      ...doctorWoman,
      at: [520, 730],
      height: 390,
      stance: 'squat',
      near: [18, 18],
      far: [20, 16],
      farHolds: held.bunch('#6d9a5c', '#d7b3d6'),
      mouth: 'open',
    }),
    person({
      ...pupilGirl,
      at: [700, 735],
      height: 290,
      faces: 'left',
      lean: 16,
      near: [9, 20],
      far: [11, 20],
      nod: 10,
    }),
    person({
      ...pupilBoy,
      at: [820, 720],
      height: 280,
      faces: 'left',
      near: [9, 8],
      far: [11, 10],
      nearHolds: held.openBook(0, '#4f8a8b'),
      farOver: true,
    }),
    person({
      ...smallBoy,
      at: [390, 772],
      height: 250,
      stance: 'squat',
      faces: 'right',
      near: [14, 14],
      far: [16, 14],
    }),
    person({ ...teacher, at: [960, 760], height: 380, faces: 'left', near: [12, 8], far: [8, 22] }),
    flowers(6, 18, 720, 800, ['#f4f0e4', '#e3b8d0', '#f3d58a'], 0, 380),
  );
}

/** 校园药草园里，医生蹲在苗圃边教孩子们辨认草药。 */
export const herbGardenPupils: Picture = {
  key: 'herb-garden-pupils',
  subject: 'medicine-class',
  alt: '校园药草园里，医生蹲在苗圃边教孩子们辨认草药',
  draw: herbGarden,
};
