import {
  at,
  circle,
  grandpa,
  granny,
  onStool,
  page,
  path,
  person,
  pottedPlant,
  rect,
  repeat,
  room,
  segment,
  strokesAlong,
  teacup,
  uncle,
  volunteerAunt,
  volunteerElder,
  window,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function council(): string {
  return page(
    room({ wall: '#f0e6d2', floor: '#b98d62', floorY: 540 }),
    window(80, 120, 260, 220, { frame: '#7b4a30' }),
    window(860, 120, 260, 220, { frame: '#7b4a30' }),
    rect(440, 80, 320, 290, '#f7efdc'),
    rect(440, 80, 320, 290, 'none', { stroke: '#8c4a34', 'stroke-width': 12 }),
    rect(470, 108, 260, 40, '#b8121b'),
    strokesRow(490, 128, 6, 220),
    repeat(
      6,
      (index) =>
        segment(480, 180 + index * 28, 720 - (index % 3) * 40, 180 + index * 28, '#a0948a', 5) +
        circle(466, 180 + index * 28, 4, '#b8121b'),
    ),
    pottedPlant(390, 560, 130),
    pottedPlant(810, 560, 130),
    ...[
      [330, 'grandpa'],
      [600, 'elder'],
      [870, 'aunt'],
    ].map(([x, who]) =>
      person({
        ...(who === 'grandpa' ? grandpa : who === 'elder' ? volunteerElder : volunteerAunt),
        view: 'front',
        at: [Number(x), 770],
        height: 370,
        bust: true,
        near: who === 'elder' ? [-13, 8] : [-6, 20],
        far: [8, 20],
        mouth: who === 'elder' ? 'open' : 'smile',
      }),
    ),
    path('M 160 640 L 250 590 H 950 L 1040 640 Z', '#b97a4e'),
    rect(150, 640, 900, 26, '#8c5b3c'),
    rect(214, 666, 772, 96, '#7b4e35'),
    rect(214, 666, 772, 10, '#5d3b28'),
    rect(190, 666, 24, 110, '#6d4530'),
    rect(986, 666, 24, 110, '#6d4530'),
    teacup(300, 630, 30),
    teacup(900, 630, 30),
    rect(430, 610, 90, 12, '#fffdf8'),
    rect(690, 612, 80, 12, '#fffdf8'),
    at(600, 626, rect(-36, -20, 72, 20, '#b8121b', { rx: 3 }) + rect(-30, -24, 60, 6, '#fffdf8')),
    onStool({ ...uncle, at: [80, 790], height: 390, seat: 26, near: [12, 10], far: [14, 14], mouth: 'open' }),
    onStool({
      ...granny,
      at: [1120, 790],
      height: 370,
      seat: 26,
      faces: 'left',
      near: [10, 18],
      far: [13, 18],
    }),
  );
}

/** A row of loose brush marks. */
function strokesRow(x: number, y: number, count: number, width: number): string {
  return at(x, y, strokesAlong(0, 0, count, width / 2, 0), 2);
}

/** 红白理事会成员围坐长桌，对照墙上村规商议喜事新办。 */
export const customsCouncilMeeting: Picture = {
  key: 'customs-council-meeting',
  subject: 'customs',
  alt: '红白理事会成员围坐长桌，对照墙上村规商议喜事新办',
  draw: council,
};
