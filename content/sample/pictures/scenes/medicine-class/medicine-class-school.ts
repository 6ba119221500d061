import {
  at,
  boardOnWall,
  circle,
  desk,
  doctor,
  held,
  mortar,
  onStool,
  oval,
  page,
  path,
  person,
  pottedPlant,
  pupilBoy,
  pupilGirl,
  room,
  stroke,
  sunlight,
  table,
  volunteerWoman,
  window,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

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

/** 教室里，中医师举着草药给系红领巾的学生讲中医药知识。 */
export const medicineClassSchool: Picture = {
  key: 'medicine-class-school',
  subject: 'medicine-class',
  alt: '教室里，中医师举着草药给系红领巾的学生讲中医药知识',
  draw: classroom,
};
