import {
  at,
  cadreWoman,
  circle,
  d,
  deskMicrophone,
  down,
  hamlet,
  heart,
  horn,
  page,
  path,
  person,
  pottedPlant,
  rect,
  repeat,
  room,
  segment,
  stroke,
  strokesAlong,
  teacup,
  volunteerElder,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function studio(): string {
  return page(
    room({ wall: '#e9e0cf', floor: '#b08d66', floorY: 560 }),
    repeat(6, (row) =>
      repeat(18, (index) =>
        rect(20 + index * 66, 30 + row * 66, 58, 58, (index + row) % 2 === 0 ? '#dccfb8' : '#e3d8c4', {
          rx: 6,
        }),
      ),
    ),
    rect(380, 90, 440, 240, '#9a6f4c'),
    rect(396, 106, 408, 208, down('#bfdce4', '#e9f0e4')),
    path('M 396 250 Q 500 180 620 240 T 804 220 V 314 H 396 Z', '#9fc09a'),
    hamlet([
      [470, 290, 70],
      [570, 300, 84],
      [690, 288, 70],
    ]),
    at(650, 286, rect(-3, -120, 6, 120, '#8b8d90') + at(3, -108, horn(40)) + at(-3, -92, horn(40), [-1, 1])),
    rect(960, 110, 120, 46, '#8f1620', { rx: 8 }),
    circle(986, 133, 10, '#ff6a5a'),
    strokesDots(1012, 133),
    person({
      ...cadreWoman,
      over: 'vest',
      overColour: '#cf2a2a',
      top: '#dfe7ea',
      at: [480, 800],
      height: 430,
      bust: true,
      nearAt: [600, 610],
      farAt: [640, 596],
      nearHolds: '',
      mouth: 'open',
    }),
    headset(507, 422),
    person({
      ...volunteerElder,
      glasses: true,
      at: [850, 800],
      height: 420,
      bust: true,
      faces: 'left',
      nearAt: [740, 606],
      farAt: [700, 600],
      mouth: 'smile',
    }),
    path('M 120 660 L 210 590 H 1010 L 1100 660 Z', '#b07a4e'),
    rect(110, 660, 1000, 30, '#8c5b3c'),
    rect(150, 690, 920, 120, '#7b4a30'),
    heartPanel(600, 750),
    deskMicrophone(620, 640, 110),
    at(590, 650, '', 1),
    rect(420, 622, 90, 12, '#fffdf8', { transform: 'rotate(-4 465 628)' }),
    path('M 540 646 l 16 -26 h 84 l 12 26 Z', '#fffdf8'),
    segment(560, 636, 636, 636, '#a0948a', 3),
    segment(564, 628, 630, 628, '#a0948a', 3),
    at(
      920,
      650,
      rect(-90, -56, 180, 60, '#4b4f56', { rx: 6 }) +
        repeat(
          6,
          (index) =>
            rect(-76 + index * 22, -44, 6, 36, '#2f3136', { rx: 3 }) +
            rect(-79 + index * 22, -36 + ((index * 7) % 20), 12, 8, index % 2 === 0 ? '#e0aa3e' : '#d2322c', {
              rx: 2,
            }),
        ) +
        circle(66, -34, 12, '#8b9298') +
        segment(66, -34, 72, -42, '#37302d', 3),
    ),
    teacup(260, 646, 38),
    pottedPlant(1110, 580, 170),
  );
}

/** Marks beside the studio's red lamp. */
function strokesDots(x: number, y: number): string {
  return at(x, y, strokesAlong(0, 0, 3, 26, 0), 2);
}

/** Headphones on the announcer's head. */
function headset(x: number, y: number): string {
  return (
    stroke(
      d`M ${x - 34} ${y + 2} C ${x - 40} ${y - 58} ${x + 32} ${y - 60} ${x + 26} ${y - 24}`,
      '#3c3f45',
      8,
    ) +
    rect(x - 46, y - 12, 22, 36, '#3c3f45', { rx: 9 }) +
    rect(x - 40, y - 6, 10, 24, '#cf2a2a', { rx: 5 })
  );
}

/** A carved heart on the desk's front. */
function heartPanel(x: number, y: number): string {
  return at(x, y, heart(70, '#e0aa3e'));
}

/** 村广播站里，播音员戴着耳机对着话筒播报惠民政策。 */
export const broadcastStudio: Picture = {
  key: 'broadcast-studio',
  subject: 'broadcast',
  alt: '村广播站里，播音员戴着耳机对着话筒播报惠民政策',
  draw: studio,
};
