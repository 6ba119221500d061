import {
  circle,
  cloud,
  d,
  down,
  hills,
  oval,
  page,
  path,
  peaks,
  person,
  publicBuilding,
  pupilBoy,
  rect,
  repeat,
  segment,
  shadow,
  skyAt,
  tree,
  volunteerElder,
  youngMan,
} from '../../kit/index.ts';
import type { Person } from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

const ball = (x: number, y: number, r: number): string =>
  circle(x, y, r, '#d9792f') +
  path(
    d`M ${x - r} ${y} H ${x + r} M ${x} ${y - r} V ${y + r} M ${x - r * 0.7} ${y - r * 0.7} Q ${x - r * 0.1} ${y} ${x - r * 0.7} ${y + r * 0.7} M ${x + r * 0.7} ${y - r * 0.7} Q ${x + r * 0.1} ${y} ${x + r * 0.7} ${y + r * 0.7}`,
    'none',
    { stroke: '#5d3b2a', 'stroke-width': r * 0.12 },
  );

function basketball(): string {
  const player = (look: object, more: object): Person => ({
    ...youngMan,
    over: undefined,
    shortSleeves: true,
    shorts: true,
    shoes: '#f4f0e6',
    at: [0, 0],
    height: 380,
    ...look,
    ...more,
  });
  return page(
    skyAt('hot'),
    cloud(220, 100, 1.5),
    cloud(760, 80, 1.2),
    peaks(251, 400, 220, '#a9c9c2', 6),
    hills(252, 410, 60, '#95bd98', '#cfe1c4'),
    tree(81, 560, 480, 200),
    tree(82, 420, 474, 170, '#8fb06a'),
    publicBuilding(40, 480, 300, 170, { bays: 2 }),
    rect(0, 470, 1200, 330, down('#b5cfa0', '#a3c08c')),
    path('M 120 520 H 1080 L 1300 820 H -100 Z', '#c4705a'),
    path('M 150 532 H 1050 L 1240 800 H -40 Z', 'none', { stroke: '#fdf3e0', 'stroke-width': 6 }),
    path('M 800 532 L 880 800 H 1240 L 1050 532 Z', '#5f8f8a', { opacity: 0.75 }),
    oval(470, 660, 170, 60, 'none', { stroke: '#fdf3e0', 'stroke-width': 6 }),
    rect(1088, 150, 22, 470, '#7d8a92', { rx: 6 }),
    segment(1096, 210, 1010, 190, '#7d8a92', 14),
    rect(905, 90, 130, 150, '#fdfaf1', { rx: 4, transform: 'skewY(6) translate(0 -100)' }),
    rect(945, 150, 52, 46, 'none', {
      stroke: '#c9261f',
      'stroke-width': 6,
      transform: 'skewY(6) translate(0 -100)',
    }),
    oval(930, 236, 42, 10, 'none', { stroke: '#d2452c', 'stroke-width': 7 }),
    repeat(6, (index) => segment(892 + index * 15, 240, 904 + index * 10, 300, '#fdfaf1', 3)),
    repeat(3, (index) =>
      segment(896 + index * 4, 256 + index * 16, 966 - index * 4, 256 + index * 16, '#fdfaf1', 2.4),
    ),
    rect(1060, 610, 80, 20, '#5b666d', { rx: 4 }),
    ball(790, 196, 26),
    person(
      player(
        { top: '#c9261f', bottom: '#a81a20' },
        {
          at: [660, 690],
          feet: [
            [-6, -9],
            [6, -4],
          ],
          near: [10, -22],
          far: [15, -20],
          mouth: 'open',
          noShadow: true,
          nod: -14,
        },
      ),
    ),
    shadow(664, 694, 60),
    person(
      player(
        { top: '#48648a', bottom: '#34465f', skin: '#e6b184' },
        {
          at: [820, 720],
          faces: 'left',
          near: [6, -24],
          far: [10, -22],
          feet: [
            [-9, 0],
            [9, 0],
          ],
          nod: -10,
        },
      ),
    ),
    person(
      player(
        { top: '#48648a', bottom: '#34465f', hair: 'side' },
        { at: [430, 750], stance: 'run', near: [-8, 16], far: [14, 8] },
      ),
    ),
    person(
      player(
        { top: '#c9261f', bottom: '#a81a20', skin: '#d39c70' },
        { at: [250, 730], height: 370, stance: 'run', near: [12, 12], far: [-6, 18] },
      ),
    ),
    person({
      ...volunteerElder,
      at: [1080, 770],
      height: 360,
      faces: 'left',
      near: [10, -6],
      far: [10, 16],
      nearHolds: circle(-4, -1, 2, '#e0aa3e'),
      mouth: 'calm',
    }),
    person({ ...pupilBoy, at: [100, 770], height: 250, near: [10, -12], far: [12, -10], mouth: 'open' }),
  );
}

/** 村篮球场上两队青年激烈对抗，篮球正飞向篮筐。 */
export const villageBasketballGame: Picture = {
  key: 'village-basketball-game',
  subject: 'sport',
  alt: '村篮球场上两队青年激烈对抗，篮球正飞向篮筐',
  draw: basketball,
};
