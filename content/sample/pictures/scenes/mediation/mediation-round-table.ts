import {
  at,
  banner,
  bookcase,
  cadreWoman,
  circle,
  farmer,
  grandpa,
  held,
  onStool,
  oval,
  page,
  path,
  person,
  pottedPlant,
  rect,
  room,
  stroke,
  teacup,
  uncle,
  volunteerWoman,
  window,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function mediationRoom(): string {
  return page(
    room({ wall: '#efe9db', floor: '#bf9a70', floorY: 540, dado: '#cfd8cf' }),
    window(60, 110, 240, 230, { curtain: '#9fb8ae' }),
    banner(380, 80, 460, 56),
    at(
      610,
      250,
      circle(0, 0, 72, '#b8121b') +
        circle(0, 0, 62, 'none', { stroke: '#f3d58a', 'stroke-width': 4 }) +
        path(
          'M -40 10 C -34 -16 -14 -22 0 -12 C 14 -22 34 -16 40 10 L 26 24 C 12 34 -12 34 -26 24 Z',
          '#f3d58a',
        ) +
        stroke('M -18 -2 L 6 16 M -6 -8 L 16 10', '#b8121b', 4),
    ),
    bookcase(8, 930, 540, 220, 360, 4),
    pottedPlant(350, 560, 170),
    person({
      ...cadreWoman,
      at: [530, 800],
      height: 380,
      view: 'front',
      bust: true,
      near: [-13, 12],
      far: [13, 12],
      mouth: 'open',
    }),
    person({
      ...grandpa,
      glasses: true,
      overColour: '#7d3b3b',
      at: [700, 796],
      height: 370,
      view: 'front',
      bust: true,
      near: [-5, 22],
      far: [7, 22],
      nearHolds: held.pen(20),
    }),
    oval(610, 790, 240, 22, '#2a1c2c', { opacity: 0.16 }),
    path('M 430 720 C 470 750 480 770 470 790 H 750 C 740 770 750 750 790 720 Z', '#6d4530'),
    oval(610, 690, 400, 70, '#8c5b3c'),
    oval(610, 676, 400, 70, '#b07a4e'),
    oval(610, 672, 380, 62, '#bd895a'),
    teacup(470, 672, 30),
    teacup(760, 672, 30),
    rect(640, 660, 70, 10, '#fffdf8'),
    rect(540, 656, 52, 9, '#fffdf8'),
    pottedPlant(610, 690, 54, '#8fb06a', '#7d9db0'),
    onStool(
      {
        ...farmer,
        hat: undefined,
        at: [200, 780],
        height: 400,
        seat: 27,
        near: [16, 8],
        far: [17, 16],
        mouth: 'calm',
      },
      '#7b4a30',
    ),
    onStool(
      {
        ...uncle,
        at: [1030, 780],
        height: 400,
        seat: 27,
        faces: 'left',
        near: [16, 10],
        far: [18, 14],
        mouth: 'calm',
      },
      '#7b4a30',
    ),
    person({
      ...volunteerWoman,
      at: [1130, 640],
      height: 350,
      faces: 'left',
      near: [10, 14],
      far: [12, 12],
      nearHolds: held.bowl(),
      farOver: true,
    }),
  );
}

/** 调解室圆桌旁，调解员居中劝解，两位村民分坐两侧。 */
export const mediationRoundTable: Picture = {
  key: 'mediation-round-table',
  subject: 'mediation',
  alt: '调解室圆桌旁，调解员居中劝解，两位村民分坐两侧',
  draw: mediationRoom,
};
