import {
  at,
  bamboo,
  blossom,
  boardOnWall,
  circle,
  cloud,
  d,
  desk,
  doctor,
  doctorWoman,
  flagpole,
  flowers,
  ground,
  held,
  hills,
  line,
  mortar,
  onStool,
  oval,
  page,
  path,
  person,
  pottedPlant,
  publicBuilding,
  pupilBoy,
  pupilGirl,
  rect,
  room,
  rows,
  skyAt,
  smallBoy,
  stroke,
  sunlight,
  table,
  teacher,
  volunteerWoman,
  window,
  yardWall,
} from '../kit/index.ts';
import type { Picture } from '../picture.ts';

const leafSketch =
  stroke('M 14 40 C 18 26 24 18 34 12', '#f1efe2', 1) +
  path('M 22 26 q -10 -2 -12 -10 q 10 0 12 10 Z M 27 19 q 2 -10 12 -10 q -2 10 -12 10 Z', '#bfe0b0') +
  stroke('M 62 42 V 14', '#f1efe2', 1) +
  [16, 24, 32]
    .map((y) =>
      path(`M 62 ${y} q 12 -8 18 0 q -8 6 -18 0 Z M 62 ${y + 4} q -12 -8 -18 0 q 8 6 18 0 Z`, '#cfe6a8'),
    )
    .join('') +
  circle(62, 11, 4, '#f3d58a') +
  stroke('M 86 16 h 8 M 86 22 h 7 M 86 28 h 8', '#f1efe2', 0.8);

function classroom(): string {
  const row = (
    y: number,
    height: number,
    looks: readonly (typeof pupilBoy)[],
    xs: readonly number[],
    width: number,
  ): string =>
    xs.map((x) => desk(x, y - height * 0.02, width, height * 0.4, '#c99a6b')).join('') +
    xs
      .map((x, index) =>
        onStool({
          ...(looks[index % looks.length] ?? pupilBoy),
          view: 'back',
          at: [x, y],
          height,
          ...(index === 1 ? { far: [7, -16] as const } : {}),
        }),
      )
      .join('');
  return page(
    room({ wall: '#f2ecda', floor: '#cfae84', floorY: 520, dado: '#c9d8c0' }),
    window(30, 130, 180, 220, { curtain: '#a9c7b4' }),
    window(1010, 130, 170, 220, { curtain: '#a9c7b4' }),
    boardOnWall(290, 100, 640, 280, leafSketch),
    sunlight(60, 560, 200, 200),
    table(430, 575, 330, 110, { colour: '#b98a5a' }),
    mortar(340, 452, 74),
    pottedPlant(520, 450, 74, '#6d9a5c'),
    at(
      440,
      452,
      oval(0, -4, 44, 8, '#c9a35f') + [-20, -6, 10, 24].map((x) => oval(x, -10, 9, 4, '#8fb06a')).join(''),
    ),
    person({
      ...doctor,
      at: [660, 650],
      height: 390,
      faces: 'left',
      near: [17, -8],
      far: [14, 12],
      nearHolds: held.bunch('#6d9a5c', '#e3b8d0'),
      mouth: 'open',
    }),
    person({
      ...volunteerWoman,
      at: [840, 640],
      height: 370,
      faces: 'left',
      near: [9, 16],
      far: [11, 14],
      carries: '',
      nearHolds: held.basket(['#8fb06a', '#c9a35f', '#6d9a5c'], 0.9),
      farOver: true,
    }),
    row(690, 236, [pupilBoy, pupilGirl, pupilBoy, pupilGirl], [170, 440, 720, 1010], 220),
    row(806, 290, [pupilGirl, pupilBoy, pupilGirl], [290, 590, 900], 270),
  );
}

function herbGarden(): string {
  const bed = (x: number, y: number, width: number, colour: string, seed: number): string =>
    path(d`M ${x} ${y} h ${width} l ${width * 0.06} 46 h ${-width * 1.12} Z`, '#8a6545') +
    rows(seed, y + 4, y + 50, 2, colour, x, x + width) +
    line(
      [
        [x + width * 0.9, y + 40],
        [x + width * 0.9, y - 6],
      ],
      '#a0754a',
      5,
    ) +
    rect(x + width * 0.9 - 22, y - 30, 44, 26, '#fdf6e4', { rx: 2 }) +
    line(
      [
        [x + width * 0.9 - 14, y - 20],
        [x + width * 0.9 + 14, y - 20],
      ],
      '#7a9a68',
      3,
    ) +
    line(
      [
        [x + width * 0.9 - 14, y - 13],
        [x + width * 0.9 + 6, y - 13],
      ],
      '#7a9a68',
      3,
    );
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

/** 中医药知识进校园: Chinese medicine at school. */
export const medicine: readonly Picture[] = [
  {
    key: 'medicine-class-school',
    subject: 'medicine-class',
    alt: '教室里，中医师举着草药给系红领巾的学生讲中医药知识',
    draw: classroom,
  },
  {
    key: 'herb-garden-pupils',
    subject: 'medicine-class',
    alt: '校园药草园里，医生蹲在苗圃边教孩子们辨认草药',
    draw: herbGarden,
  },
];
