import {
  at,
  bookcase,
  cadre,
  chillies,
  circle,
  framed,
  grandma,
  held,
  lamplight,
  maize,
  oldFarmer,
  onStool,
  oval,
  page,
  path,
  rect,
  repeat,
  room,
  segment,
  stroke,
  volunteerWoman,
  window,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function byTheFire(): string {
  return page(
    room({ wall: '#cbb08c', floor: '#8f7355', floorY: 540, kind: 'plain' }),
    repeat(13, (index) => segment(index * 100, 0, index * 100, 526, '#b0926c', 4)),
    rect(0, 0, 1200, 40, '#5d3b2a'),
    rect(180, 40, 30, 490, '#5d3b2a'),
    rect(980, 40, 30, 490, '#5d3b2a'),
    window(420, 130, 230, 190, {
      frame: '#6b4630',
      sky: '#c5d3da',
      view: path('M 420 260 Q 500 210 650 250 V 320 H 420 Z', '#f4f7f8'),
    }),
    maize(300, 60, 120),
    maize(360, 60, 110),
    chillies(860, 60, 190),
    repeat(4, (index) =>
      at(
        740 + index * 28,
        60,
        path('M -8 0 C -12 30 -10 60 0 78 C 10 60 12 30 8 0 Z', '#8f3f30') +
          segment(0, -8, 0, 4, '#6b4f3c', 3),
      ),
    ),
    bookcase(3, 1030, 530, 150, 260, 3, '#8c5b3c'),
    framed(
      700,
      200,
      110,
      path('M 20 70 V 30 L 50 10 L 80 30 V 70 Z', '#e9b9a6') + circle(50, 44, 10, '#f1c7a0'),
    ),
    oval(600, 700, 190, 46, '#6f5a46'),
    oval(600, 694, 170, 38, '#4b3a30'),
    lamplight(600, 640, 380, 0.5, '#ffb45a'),
    at(
      600,
      706,
      stroke('M -56 -4 L 50 -22 M -46 -24 L 58 -4', '#5d3b2a', 16) +
        path(
          'M -40 -10 C -50 -50 -16 -60 -20 -92 C 6 -76 2 -52 16 -46 C 18 -60 16 -66 26 -78 C 44 -48 44 -28 36 -10 Z',
          '#f08a3a',
        ) +
        path('M -22 -10 C -28 -34 -6 -42 -6 -62 C 10 -46 22 -30 18 -10 Z', '#ffd36a'),
    ),
    segment(600, 40, 600, 520, '#3f3a36', 5),
    at(
      600,
      590,
      path('M -52 -60 C -60 0 60 0 52 -60 Z', '#3f3f44') +
        oval(0, -60, 52, 9, '#55565c') +
        stroke('M -50 -62 C -40 -110 40 -110 50 -62', '#3f3f44', 5),
    ),
    onStool({ ...oldFarmer, at: [340, 750], height: 390, near: [12, 16], far: [16, 12], mouth: 'open' }),
    onStool({
      ...volunteerWoman,
      over: 'vest',
      neck: 'scarf',
      at: [850, 750],
      height: 390,
      faces: 'left',
      near: [10, 18],
      far: [13, 16],
      nearHolds: held.notebook(-8),
    }),
    onStool({ ...grandma, at: [170, 780], height: 370, near: [10, 21], far: [13, 20] }),
    onStool({
      ...cadre,
      over: 'vest',
      overColour: '#cf2a2a',
      sleeves: '#4d6a8c',
      top: '#4d6a8c',
      at: [1030, 784],
      height: 400,
      faces: 'left',
      near: [12, 12],
      far: [14, 10],
      mouth: 'open',
    }),
  );
}

/** 冬日火塘边，结亲干部与老两口围坐交心，认真记下难处。 */
export const firesideVisitWinter: Picture = {
  key: 'fireside-visit-winter',
  subject: 'visit',
  alt: '冬日火塘边，结亲干部与老两口围坐交心，认真记下难处',
  draw: byTheFire,
};
