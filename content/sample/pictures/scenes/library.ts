import {
  at,
  bookcase,
  books,
  boy,
  circle,
  down,
  girl,
  held,
  line,
  oldFarmer,
  onStool,
  oval,
  page,
  path,
  pendant,
  pennants,
  person,
  pottedPlant,
  pupilBoy,
  pupilGirl,
  rect,
  room,
  smallBoy,
  sunlight,
  table,
  teacher,
  volunteerWoman,
  window,
  youngWoman,
} from '../kit/index.ts';
import type { Picture } from '../picture.ts';

function bookhouse(): string {
  return page(
    room({ wall: '#f1e7d3', floor: '#c39a6c', floorY: 540 }),
    bookcase(11, 20, 545, 280, 440, 5),
    bookcase(12, 310, 545, 260, 440, 5),
    window(630, 110, 240, 240, { frame: '#7b4a30' }),
    bookcase(13, 920, 545, 270, 440, 5),
    sunlight(660, 570, 230, 190, 0.36),
    pendant(450, 60, '#b8453c'),
    pendant(1050, 60, '#b8453c'),
    pottedPlant(750, 560, 150),
    table(620, 720, 500, 120, { colour: '#a06a42', depth: 46 }),
    at(520, 580, openBookFlat('#b8453c'), 1),
    at(720, 584, openBookFlat('#48648a'), 1),
    at(620, 566, books(5, -40, 0, 80, 10), 1),
    rect(590, 556, 70, 10, '#4f7d8c'),
    rect(596, 546, 60, 10, '#d8a548'),
    onStool({
      ...oldFarmer,
      glasses: true,
      at: [350, 780],
      height: 390,
      seat: 26,
      near: [14, 12],
      far: [16, 10],
      nearHolds: held.openBook(-10, '#4f7d8c'),
      farOver: true,
      nod: 10,
    }),
    onStool({
      ...youngWoman,
      at: [890, 780],
      height: 380,
      seat: 26,
      faces: 'left',
      nearAt: [790, 590],
      farAt: [760, 580],
      nod: 14,
    }),
    person({
      ...volunteerWoman,
      view: 'back',
      at: [200, 690],
      height: 380,
      near: [-10, -10],
      far: [10, 18],
      nearHolds: rect(-3, -9, 6, 10, '#d8a548'),
    }),
    person({
      ...smallBoy,
      at: [1080, 770],
      height: 250,
      faces: 'left',
      near: [7, 8],
      far: [9, 10],
      nearHolds: held.openBook(0),
      farOver: true,
    }),
  );
}

/** An open book lying on a table. */
function openBookFlat(cover: string): string {
  return (
    path('M -46 0 L -34 -26 H 34 L 46 0 Z', cover) +
    path('M -42 -3 Q -22 -10 0 -3 L 0 -27 Q -18 -32 -32 -27 Z', '#fdf9ee') +
    path('M 42 -3 Q 22 -10 0 -3 L 0 -27 Q 18 -32 32 -27 Z', '#f4eddc')
  );
}

function childrenReading(): string {
  return page(
    room({ wall: '#e2ecdf', floor: '#d9bd92', floorY: 520 }),
    path('M 330 520 A 270 270 0 0 1 870 520 Z', '#f7f1e2'),
    path('M 360 520 A 240 240 0 0 1 840 520 Z', down('#bfe0ea', '#eef3e0')),
    path('M 372 470 Q 480 400 600 450 T 828 450 L 840 520 H 360 Z', '#9cc28c'),
    circle(730, 380, 26, '#fff0c0'),
    line(
      [
        [600, 280],
        [600, 520],
      ],
      '#f7f1e2',
      10,
    ),
    rect(320, 514, 560, 18, '#c99a6b', { rx: 4 }),
    bookcase(21, 30, 530, 250, 340, 4, '#d8a56c'),
    bookcase(22, 930, 530, 240, 340, 4, '#d8a56c'),
    pennants(20, 60, 600, 60, 11),
    pennants(600, 60, 1180, 60, 11),
    pottedPlant(330, 540, 110, '#7fa663', '#5f8f8a'),
    oval(600, 690, 520, 100, '#c9574a', { opacity: 0.85 }),
    oval(600, 688, 470, 84, '#e0a06a', { opacity: 0.8 }),
    oval(600, 686, 410, 68, '#f0d6a0', { opacity: 0.8 }),
    onStool(
      {
        ...teacher,
        over: 'vest',
        overColour: '#cf2a2a',
        at: [600, 650],
        height: 350,
        view: 'front',
        near: [-5, 16],
        far: [6, 16],
        nearHolds: at(5, 0, held.openBook(0, '#b8453c')),
        mouth: 'open',
      },
      '#d8a548',
    ),
    person({
      ...girl,
      at: [340, 690],
      height: 260,
      stance: 'kneel',
      near: [9, 14],
      far: [12, 14],
      farHolds: held.openBook(-6, '#4f8a8b'),
    }),
    person({
      ...smallBoy,
      at: [860, 690],
      height: 250,
      faces: 'left',
      stance: 'kneel',
      near: [8, 12],
      far: [12, 10],
      mouth: 'open',
    }),
    person({
      ...pupilBoy,
      at: [230, 760],
      height: 280,
      stance: 'squat',
      near: [14, 12],
      far: [16, 14],
      nearHolds: held.openBook(-8, '#d8a548'),
    }),
    person({
      ...pupilGirl,
      at: [980, 760],
      height: 280,
      faces: 'left',
      stance: 'kneel',
      near: [8, 12],
      far: [10, 12],
      nearHolds: held.openBook(-6, '#48648a'),
    }),
    onStool({ ...boy, view: 'back', at: [520, 790], height: 270 }, '#5f8f8a'),
    onStool({ ...girl, top: '#e2b04a', view: 'back', at: [700, 794], height: 262 }, '#d8a548'),
  );
}

/** 农家书屋: the farm bookhouse. */
export const library: readonly Picture[] = [
  {
    key: 'farm-bookhouse-reading',
    subject: 'library',
    alt: '农家书屋里书架满墙，老农戴着眼镜读书，姑娘伏案做笔记',
    draw: bookhouse,
  },
  {
    key: 'children-story-hour',
    subject: 'library',
    alt: '圆窗前的地毯上，志愿者给围坐的孩子们读故事书',
    draw: childrenReading,
  },
];
