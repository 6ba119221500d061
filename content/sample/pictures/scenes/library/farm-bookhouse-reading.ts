import {
  at,
  bookcase,
  books,
  held,
  oldFarmer,
  onStool,
  page,
  path,
  pendant,
  person,
  pottedPlant,
  rect,
  room,
  smallBoy,
  sunlight,
  table,
  volunteerWoman,
  window,
  youngWoman,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

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

/** 农家书屋里书架满墙，老农戴着眼镜读书，姑娘伏案做笔记。 */
export const farmBookhouseReading: Picture = {
  key: 'farm-bookhouse-reading',
  subject: 'library',
  alt: '农家书屋里书架满墙，老农戴着眼镜读书，姑娘伏案做笔记',
  draw: bookhouse,
};
