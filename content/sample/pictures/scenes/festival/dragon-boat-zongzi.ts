import {
  at,
  bamboo,
  circle,
  down,
  farmWife,
  girl,
  grandma,
  grandpa,
  held,
  hills,
  oval,
  page,
  path,
  pennants,
  person,
  rect,
  repeat,
  segment,
  skyAt,
  stroke,
  table,
  volunteerWoman,
  waters,
  zongzi,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function zongziMaking(): string {
  return page(
    skyAt('hot'),
    hills(301, 260, 120, '#9fc6b0', '#d7e8d4'),
    waters(302, 380, 520, '#b4d8dd', '#93c3cb'),
    boatWithDragon(800, 470),
    bamboo(101, 60, 500, 430, 10),
    bamboo(102, 1150, 490, 380, 9),
    rect(0, 500, 1200, 300, down('#dccaa6', '#e6d7b7')),
    stroke('M 0 505 H 1200', '#b9a67c', 6),
    pennants(100, 120, 1100, 110, 18),
    person({
      ...grandma,
      over: 'apron',
      overColour: '#8fae9c',
      top: '#8a5468',
      at: [330, 800],
      height: 390,
      bust: true,
      nearAt: [400, 604],
      farAt: [440, 596],
      nod: 8,
    }),
    person({
      ...farmWife,
      over: 'apron',
      overColour: '#e0b45a',
      at: [820, 800],
      height: 390,
      bust: true,
      faces: 'left',
      nearAt: [760, 606],
      farAt: [720, 598],
      mouth: 'open',
    }),
    person({
      ...volunteerWoman,
      view: 'front',
      at: [580, 780],
      height: 380,
      bust: true,
      near: [-6, 14],
      far: [6, 14],
      nearHolds: at(5, 0, zongzi(0, 2, 13)),
    }),
    table(590, 760, 720, 140, { colour: '#a06a42', depth: 50, panel: true }),
    at(330, 600, oval(0, 0, 74, 16, '#c9a35f') + oval(0, -4, 64, 11, '#fdfaf1')),
    at(
      820,
      600,
      oval(0, 0, 80, 16, '#c9a35f') +
        [0, 1, 2, 3].map((index) => zongzi(-42 + index * 28, -2 - (index % 2) * 6, 40)).join(''),
    ),
    zongzi(480, 614, 52),
    zongzi(530, 618, 48),
    zongzi(660, 616, 52),
    at(
      700,
      622,
      path('M -40 0 Q 0 -22 60 -10 Q 20 6 -40 0 Z', '#6f9a50') +
        path('M -40 8 Q 6 -8 56 4 Q 16 16 -40 8 Z', '#5f8a45'),
    ),
    person({
      ...girl,
      at: [1020, 780],
      height: 280,
      faces: 'left',
      near: [10, 6],
      far: [12, 8],
      nearHolds: zongzi(0, 3, 12),
      mouth: 'open',
    }),
    person({
      ...grandpa,
      at: [140, 790],
      height: 380,
      near: [10, 12],
      far: [14, 8],
      farHolds: held.bunch('#5f8a45'),
    }),
  );
}

/** A dragon boat on the river with its rowers. */
function boatWithDragon(x: number, y: number): string {
  const rower = (index: number): string =>
    at(
      -110 + index * 46,
      -26,
      path('M -11 0 C -12 -26 12 -26 11 0 Z', index % 2 === 0 ? '#cf2a2a' : '#e0aa3e') +
        circle(0, -30, 8, '#e6b184') +
        path('M -8 -31 C -8 -42 8 -42 8 -31 Z', '#37302d') +
        segment(4, -14, -18, 26, '#8c5b3c', 4),
    );
  return at(
    x,
    y,
    path('M -220 -34 C -160 -14 140 -14 200 -40 L 176 4 H -180 Z', '#b8121b') +
      path('M -220 -34 C -160 -14 140 -14 200 -40 L 196 -28 C 140 -4 -160 -4 -214 -24 Z', '#e0aa3e') +
      path(
        'M -206 -24 C -250 -40 -252 -90 -226 -104 C -246 -110 -270 -102 -282 -88 L -262 -84 L -282 -72 L -258 -70 C -262 -50 -250 -30 -206 -14 Z',
        '#cf2a2a',
      ) +
      circle(-248, -92, 5, '#fff6d8') +
      path('M -226 -104 q 10 -18 26 -18 q -14 8 -14 22 Z', '#e0aa3e') +
      path('M 200 -40 q 34 -30 24 -60 q 26 26 6 62 Z', '#cf2a2a') +
      repeat(6, rower),
  );
}

/** 端午河边，志愿者与老人围桌包粽子，江面龙舟竞渡。 */
export const dragonBoatZongzi: Picture = {
  key: 'dragon-boat-zongzi',
  subject: 'festival',
  alt: '端午河边，志愿者与老人围桌包粽子，江面龙舟竞渡',
  draw: zongziMaking,
};
