import {
  at,
  boardOnWall,
  bookcase,
  boy,
  circle,
  d,
  girl,
  held,
  onStool,
  oval,
  page,
  path,
  pennants,
  person,
  pupilBoy,
  pupilGirl,
  rect,
  repeat,
  room,
  segment,
  smallBoy,
  teacher,
  volunteerYouth,
  window,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function craftClass(): string {
  return page(
    room({ wall: '#f4ead6', floor: '#d2ac7a', floorY: 530 }),
    window(70, 100, 250, 230, { curtain: '#e0b46a' }),
    pennants(340, 60, 1180, 70, 14),
    boardOnWall(
      440,
      120,
      440,
      230,
      path('M 20 40 L 34 14 L 48 40 Z M 60 40 V 18 L 74 30 V 14 L 90 40 Z', 'none', {
        stroke: '#f1efe2',
        'stroke-width': 1.4,
      }) + circle(12, 12, 5, 'none', { stroke: '#f3d58a', 'stroke-width': 1.4 }),
    ),
    bookcase(31, 960, 530, 210, 330, 4),
    at(380, 220, paperCut('#cf2a2a'), 0.8),
    person({
      ...teacher,
      over: 'vest',
      overColour: '#cf2a2a',
      top: '#dfe7ea',
      at: [610, 740],
      height: 380,
      view: 'front',
      bust: true,
      near: [-13, 4],
      far: [8, 8],
      nearHolds: at(0, -6, paperCut('#cf2a2a'), 0.14),
      farHolds: held.handTool('scissors', 20),
      mouth: 'open',
    }),
    person({
      ...girl,
      at: [350, 760],
      height: 290,
      bust: true,
      nearAt: [408, 618],
      farAt: [430, 610],
      nod: 10,
    }),
    person({
      ...smallBoy,
      at: [870, 750],
      height: 280,
      bust: true,
      faces: 'left',
      nearAt: [810, 616],
      farAt: [790, 610],
      nod: 10,
    }),
    path('M 210 680 L 280 600 H 940 L 1010 680 Z', '#e3c08c'),
    rect(200, 680, 820, 22, '#b98a5a'),
    rect(254, 702, 712, 84, '#a87d52'),
    rect(254, 702, 712, 9, '#8a6440'),
    rect(230, 702, 24, 98, '#a0744a'),
    rect(966, 702, 24, 98, '#a0744a'),
    [
      [400, 640, '#cf2a2a'],
      [520, 656, '#e0aa3e'],
      [640, 640, '#4f8a8b'],
      [760, 656, '#e08a8a'],
      [860, 640, '#7fa663'],
    ]
      .map(([x, y, colour]) =>
        path(d`M ${Number(x) - 34} ${Number(y)} l 12 -26 h 54 l -10 26 Z`, String(colour)),
      )
      .join(''),
    at(580, 630, held.handTool('scissors', 70), 4),
    at(
      700,
      650,
      oval(0, 0, 20, 6, '#c9a35f') +
        repeat(4, (index) =>
          segment(
            -8 + index * 5,
            -4,
            -12 + index * 8,
            -40,
            ['#cf2a2a', '#48648a', '#7fa663', '#e0aa3e'][index] ?? '#cf2a2a',
            4,
          ),
        ),
    ),
    onStool({ ...pupilBoy, view: 'back', at: [380, 806], height: 280 }, '#5f8f8a'),
    onStool({ ...pupilGirl, view: 'back', at: [610, 812], height: 280 }, '#c9574a'),
    onStool({ ...boy, view: 'back', at: [830, 806], height: 280 }, '#d8a548'),
    person({ ...volunteerYouth, at: [130, 780], height: 390, lean: 8, near: [12, 12], far: [16, 14] }),
    person({
      ...girl,
      top: '#7fa8b8',
      skirt: '#48648a',
      at: [1110, 780],
      height: 290,
      faces: 'left',
      near: [11, -2],
      far: [8, 10],
      nearHolds: at(0, -4, paperCut('#e0653a'), 0.12),
    }),
  );
}

/** A round paper cutting. */
function paperCut(colour: string): string {
  return (
    circle(0, 0, 60, colour) +
    repeat(8, (index) =>
      at(0, 0, path('M 0 -14 C -10 -26 -8 -42 0 -52 C 8 -42 10 -26 0 -14 Z', '#fdf3e0'), 1, index * 45),
    ) +
    circle(0, 0, 8, '#fdf3e0') +
    repeat(16, (index) => at(0, 0, circle(0, -60, 7, colour), 1, index * 22.5))
  );
}

/** 暑期课堂上，志愿者教孩子们剪窗花，桌上铺满彩纸。 */
export const summerCraftClass: Picture = {
  key: 'summer-craft-class',
  subject: 'children',
  alt: '暑期课堂上，志愿者教孩子们剪窗花，桌上铺满彩纸',
  draw: craftClass,
};
