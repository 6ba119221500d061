import {
  at,
  bench,
  birds,
  blossom,
  boy,
  cadre,
  circle,
  cloud,
  d,
  down,
  farmWife,
  farmer,
  grandpa,
  granny,
  hamlet,
  held,
  hills,
  line,
  oval,
  page,
  path,
  peaks,
  pennants,
  person,
  publicBuilding,
  pupilBoy,
  rect,
  repeat,
  shadow,
  skyAt,
  smallBoy,
  tree,
  volunteerAunt,
  volunteerElder,
  volunteerMan,
  volunteerYouth,
  youngMan,
} from '../kit/index.ts';
import type { Person } from '../kit/index.ts';
import type { Picture } from '../picture.ts';

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
    line(
      [
        [1096, 210],
        [1010, 190],
      ],
      '#7d8a92',
      14,
    ),
    rect(905, 90, 130, 150, '#fdfaf1', { rx: 4, transform: 'skewY(6) translate(0 -100)' }),
    rect(945, 150, 52, 46, 'none', {
      stroke: '#c9261f',
      'stroke-width': 6,
      transform: 'skewY(6) translate(0 -100)',
    }),
    oval(930, 236, 42, 10, 'none', { stroke: '#d2452c', 'stroke-width': 7 }),
    repeat(6, (index) =>
      line(
        [
          [892 + index * 15, 240],
          [904 + index * 10, 300],
        ],
        '#fdfaf1',
        3,
      ),
    ),
    repeat(3, (index) =>
      line(
        [
          [896 + index * 4, 256 + index * 16],
          [966 - index * 4, 256 + index * 16],
        ],
        '#fdfaf1',
        2.4,
      ),
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

function fitnessCorner(): string {
  const bar = (points: readonly (readonly [number, number])[], colour = '#4f7d8c', width = 12): string =>
    line(points, colour, width);
  return page(
    skyAt('spring'),
    hills(261, 320, 110, '#a9cbb2', '#dcead6'),
    tree(91, 180, 480, 320),
    tree(92, 1060, 470, 290, '#8fb06a'),
    blossom(93, 620, 470, 230),
    hamlet([
      [360, 450, 120],
      [780, 446, 130],
    ]),
    rect(0, 470, 1200, 330, down('#c2d3a4', '#b0c48e')),
    oval(600, 690, 600, 140, '#d9a58c'),
    oval(600, 686, 570, 126, '#e3b59c'),
    bar([
      [120, 740],
      [120, 500],
    ]),
    bar([
      [300, 740],
      [300, 500],
    ]),
    bar(
      [
        [120, 500],
        [300, 500],
      ],
      '#e0aa3e',
    ),
    person({
      ...grandpa,
      over: undefined,
      top: '#f4efe2',
      at: [210, 752],
      height: 350,
      feet: [
        [-2, 0],
        [14, -24],
      ],
      nearAt: [180, 510],
      farAt: [250, 508],
      mouth: 'open',
    }),
    bar(
      [
        [520, 760],
        [520, 590],
      ],
      '#4f7d8c',
      16,
    ),
    at(
      520,
      580,
      circle(0, 0, 74, 'none', { stroke: '#e0aa3e', 'stroke-width': 12 }) +
        repeat(4, (index) =>
          at(
            0,
            0,
            line(
              [
                [0, 0],
                [72, 0],
              ],
              '#e0aa3e',
              6,
            ),
            1,
            index * 90 + 30,
          ),
        ) +
        circle(0, 0, 14, '#c9473a'),
    ),
    person({ ...granny, at: [410, 770], height: 350, nearAt: [452, 540], farAt: [472, 620] }),
    bar([
      [700, 770],
      [700, 560],
      [860, 560],
      [860, 770],
    ]),
    person({
      ...volunteerAunt,
      at: [780, 750],
      height: 350,
      view: 'front',
      near: [-15, 12],
      far: [15, 12],
      feet: [
        [-12, -6],
        [12, -6],
      ],
      mouth: 'open',
    }),
    bar(
      [
        [720, 560],
        [740, 738],
      ],
      '#7d8a92',
      7,
    ),
    bar(
      [
        [840, 560],
        [820, 738],
      ],
      '#7d8a92',
      7,
    ),
    rect(716, 732, 44, 10, '#37302d', { rx: 3 }),
    rect(800, 732, 44, 10, '#37302d', { rx: 3 }),
    bar(
      [
        [950, 770],
        [970, 620],
        [1090, 620],
        [1110, 770],
      ],
      '#c9473a',
    ),
    onBench(1030, 760),
    person({
      ...smallBoy,
      at: [1000, 690],
      height: 220,
      stance: 'sit',
      seat: 10,
      feet: [
        [20, 4],
        [22, 3],
      ],
      near: [8, -6],
      far: [10, -4],
      mouth: 'open',
      noShadow: true,
    }),
    rect(960, 656, 130, 12, '#e0aa3e', { rx: 4 }),
    birds(860, 130),
  );
}

/** A low bench under the climbing frame. */
function onBench(x: number, y: number): string {
  return bench(x, y, 130, 40, '#8c5b3c');
}

function tugOfWar(): string {
  const rope = (x: number): number => 506 + Math.abs(x - 600) * 0.03;
  const team = (
    from: number,
    step: number,
    faces: 'left' | 'right',
    looks: readonly (typeof boy)[],
  ): string =>
    looks
      .map((look, index) => {
        const x = from + index * step;
        const ahead = faces === 'right' ? 1 : -1;
        const [near, far] = [x - ahead * 4, x + ahead * 40];
        return person({
          ...look,
          faces,
          at: [x, 712 + index * 10],
          height: 340,
          lean: -20,
          feet: [
            [-2, 0],
            [16, -1],
          ],
          nearAt: [near, rope(near) + 4],
          farAt: [far, rope(far) + 4],
          mouth: 'open',
          farOver: true,
        });
      })
      .join('');
  return page(
    skyAt('autumn'),
    cloud(950, 100, 1.4),
    hills(271, 300, 110, '#c3c79e', '#e8e3c6'),
    publicBuilding(330, 470, 540, 230, { wallColour: '#f3e3cb', trim: '#a4574a' }),
    tree(94, 140, 490, 300, '#d9a048'),
    tree(95, 1080, 490, 280, '#c98a3a'),
    pennants(100, 260, 560, 210, 9),
    pennants(640, 210, 1100, 260, 9),
    rect(0, 480, 1200, 320, down('#d9b98f', '#e3c7a0')),
    line(
      [
        [0, 560],
        [1200, 560],
      ],
      '#f4e6cf',
      6,
    ),
    line(
      [
        [600, 600],
        [600, 800],
      ],
      '#fdf8ec',
      10,
    ),
    line(
      [
        [60, rope(60)],
        [600, rope(600)],
        [1140, rope(1140)],
      ],
      '#b98d4f',
      10,
    ),
    rect(588, 500, 24, 70, '#cf2a2a', { rx: 3 }),
    team(430, -150, 'right', [volunteerMan, farmWife, { ...boy, age: 'adult', hair: 'short' }]),
    team(770, 150, 'left', [volunteerYouth, farmer, volunteerAunt]),
    person({
      ...cadre,
      view: 'front',
      at: [600, 580],
      height: 280,
      near: [-14, -10],
      far: [12, -14],
      farHolds: held.flag(),
      mouth: 'open',
    }),
  );
}

/** 篮球场、健身区: playing and exercising. */
export const sport: readonly Picture[] = [
  {
    key: 'village-basketball-game',
    subject: 'sport',
    alt: '村篮球场上两队青年激烈对抗，篮球正飞向篮筐',
    draw: basketball,
  },
  {
    key: 'gym-corner-elders',
    subject: 'sport',
    alt: '花开时节的健身角，老人们在器材上舒展筋骨，孩子玩耍',
    draw: fitnessCorner,
  },
  {
    key: 'tug-of-war-games',
    subject: 'sport',
    alt: '秋日广场上举行拔河比赛，两队村民使劲向后拉绳',
    draw: tugOfWar,
  },
];
