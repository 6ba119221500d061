import {
  at,
  boy,
  circle,
  crowd,
  d,
  down,
  el,
  farmWife,
  farmer,
  grandma,
  grandpa,
  granny,
  heart,
  held,
  hills,
  house,
  lamplight,
  lantern,
  lanternString,
  line,
  mother,
  oldFarmer,
  onStool,
  page,
  path,
  pavilion,
  person,
  poly,
  pottedPlant,
  pupilBoy,
  rect,
  repeat,
  room,
  skyAt,
  speakerBox,
  stars,
  stroke,
  strokesAlong,
  sunlight,
  tint,
  uncle,
  volunteerAunt,
  volunteerWoman,
  window,
  youngMan,
  youngWoman,
} from '../kit/index.ts';
import type { Person } from '../kit/index.ts';
import type { Picture } from '../picture.ts';

function squareDance(): string {
  const dancers: Person[] = [];
  const looks = [farmWife, granny, mother, volunteerAunt, youngWoman, grandma];
  looks.forEach((look, index) =>
    dancers.push({ ...look, at: [150 + index * 180, 640 + (index % 2) * 10], height: 290 }),
  );
  looks
    .slice(0, 5)
    .reverse()
    .forEach((look, index) =>
      dancers.push({
        ...look,
        top: ['#d8574f', '#4f8a8b', '#e2a24b', '#86506b', '#5c7fa8'][index] ?? '#d8574f',
        at: [210 + index * 196, 780],
        height: 350,
      }),
    );
  return page(
    skyAt('dusk'),
    stars(281, 30, 160),
    hills(282, 380, 130, '#6d6f92', '#a58c98'),
    house({
      x: 90,
      y: 500,
      width: 560,
      height: 220,
      bays: ['window', 'open', 'window'],
      glass: '#ffdc94',
      roof: 110,
      wallColour: '#e3cdb4',
    }),
    pavilion(820, 500, 250, 150),
    lanternString(60, 220, 640, 190, 6, 46, true),
    lanternString(640, 190, 1160, 220, 5, 46, true),
    rect(0, 500, 1200, 300, down('#a68b79', '#bd9f86')),
    repeat(6, (index) =>
      line(
        [
          [0, 520 + index * index * 11],
          [1200, 520 + index * index * 11],
        ],
        '#957b6b',
        2.4,
      ),
    ),
    lamplight(350, 600, 340, 0.35),
    lamplight(850, 600, 340, 0.3),
    speakerBox(60, 650, 130),
    speakerBox(1140, 650, 130),
    crowd(
      dancers.map((who, index) => ({
        ...who,
        view: 'front',
        near: index % 2 === 0 ? [-13, -16] : [-16, 4],
        far: index % 2 === 0 ? [16, 2] : [13, -16],
        feet: [
          [-7, 0],
          [index % 2 === 0 ? 11 : 6, index % 2 === 0 ? -2 : 0],
        ],
        mouth: index % 3 === 0 ? 'open' : 'smile',
        farHolds: fan(index),
      })),
    ),
  );
}

/** A dancing fan held up. */
function fan(index: number): string {
  const colour = index % 2 === 0 ? '#cf2a2a' : '#e8a23c';
  return at(
    0,
    0,
    path('M 0 0 L -11 -10 A 15 15 0 0 1 11 -10 Z', colour) +
      repeat(5, (k) =>
        line(
          [
            [0, 0],
            [-8 + k * 4, -12.4 + Math.abs(k - 2) * 1.1],
          ],
          '#fbe7c0',
          0.6,
        ),
      ),
    1,
    index % 2 === 0 ? 60 : 10,
  );
}

function calligraphy(): string {
  return page(
    room({ wall: '#efe6d4', floor: '#a98560', floorY: 540 }),
    at(150, 70, scrollPicture(0)),
    at(330, 70, scrollPicture(1)),
    at(930, 70, scrollPicture(2)),
    window(520, 100, 300, 240, { frame: '#6b4630' }),
    repeat(5, (index) =>
      line(
        [
          [540 + index * 65, 100],
          [540 + index * 65, 340],
        ],
        '#6b4630',
        3,
      ),
    ),
    pottedPlant(1120, 560, 190, '#5f8f57', '#7d9db0'),
    sunlight(560, 570, 250, 190, 0.3),
    person({
      ...grandpa,
      glasses: true,
      beard: true,
      over: 'jacket',
      overColour: '#4f5d6a',
      at: [330, 800],
      height: 400,
      bust: true,
      nearAt: [420, 600],
      farAt: [470, 604],
      nearHolds: held.brush(4, 24),
      lean: 10,
      nod: 12,
    }),
    person({
      ...youngWoman,
      at: [690, 800],
      height: 380,
      bust: true,
      faces: 'left',
      nearAt: [640, 610],
      farAt: [590, 606],
      nearHolds: held.brush(-6, 22),
      lean: 10,
      nod: 12,
    }),
    person({
      ...pupilBoy,
      at: [930, 770],
      height: 320,
      bust: true,
      faces: 'left',
      nearAt: [880, 610],
      farAt: [840, 606],
      nearHolds: held.brush(-8, 26),
      nod: 12,
    }),
    path('M 160 670 L 240 590 H 1000 L 1080 670 Z', '#9a6a45'),
    rect(150, 670, 940, 26, '#7b4a30'),
    rect(180, 696, 26, 104, '#643c28'),
    rect(1034, 696, 26, 104, '#643c28'),
    path('M 270 656 L 320 606 H 520 L 500 656 Z', '#fdf9ee'),
    at(400, 630, strokesAlong(0, 0, 2, 24, 0, '#2c2625', 2), 3),
    path('M 560 656 L 580 606 H 720 L 730 656 Z', '#fdf9ee'),
    path('M 620 648 Q 640 620 690 614 M 646 628 q -16 -8 -22 2 M 664 620 q 14 -8 24 2', 'none', {
      stroke: '#5d6a58',
      'stroke-width': 4,
    }),
    circle(690, 614, 7, '#d2452c'),
    path('M 790 656 L 800 606 H 920 L 940 656 Z', '#fdf9ee'),
    at(860, 630, strokesAlong(0, 0, 2, 20, 0, '#2c2625', 1), 2.4),
    path('M 530 646 l 6 -20 h 22 l -4 20 Z', '#37393f'),
    at(
      1000,
      640,
      rect(-18, -30, 36, 32, '#7d9db0', { rx: 4 }) +
        line(
          [
            [-6, -30],
            [-12, -70],
          ],
          '#8a5a36',
          4,
        ) +
        line(
          [
            [4, -30],
            [8, -76],
          ],
          '#8a5a36',
          4,
        ),
    ),
    person({ ...volunteerWoman, at: [150, 790], height: 400, near: [14, 6], far: [12, 18], mouth: 'open' }),
  );
}

/** A hanging scroll: bamboo, mountains or plum. */
function scrollPicture(kind: 0 | 1 | 2): string {
  const pictures = [
    [30, 52, 74]
      .map((x) =>
        line(
          [
            [x, 230],
            [x + 8, 60],
          ],
          '#55604f',
          5,
        ),
      )
      .join('') +
      [80, 110, 140, 170]
        .map((y, index) => path(d`M ${40 + index * 8} ${y} q 22 -14 36 2 q -20 6 -36 -2 Z`, '#68755f'))
        .join(''),
    path('M 8 190 L 40 90 L 62 150 L 84 110 L 112 190 Z', '#8f9a98', { opacity: 0.7 }) +
      path('M 8 220 Q 60 180 112 220 V 240 H 8 Z', '#6f7f78', { opacity: 0.6 }) +
      circle(88, 60, 12, '#d2452c'),
    stroke('M 20 230 C 50 180 40 130 84 80 M 48 170 C 70 160 84 150 96 150', '#4b403a', 6) +
      [
        [84, 80],
        [70, 106],
        [96, 150],
        [52, 150],
        [44, 190],
      ]
        .map(([x = 0, y = 0]) => circle(x, y, 8, '#d86a6a'))
        .join(''),
  ];
  return (
    rect(3, 5, 120, 290, '#2a1c2c', { opacity: 0.1 }) +
    rect(0, 0, 120, 290, '#c9a98a') +
    rect(10, 30, 100, 226, '#fdf8ec') +
    rect(-8, -6, 136, 10, '#6b4630', { rx: 4 }) +
    rect(-8, 286, 136, 10, '#6b4630', { rx: 4 }) +
    (pictures[kind] ?? '')
  );
}

function villageGala(): string {
  const dancer = (x: number, colour: string, index: number): string =>
    person({
      ...youngWoman,
      top: colour,
      skirt: colour,
      hair: 'bun',
      view: 'front',
      at: [x, 530],
      height: 260,
      near: index % 2 === 0 ? [-16, -14] : [-18, 2],
      far: index % 2 === 0 ? [18, 2] : [16, -14],
      feet: [
        [-8, 0],
        [6, -3],
      ],
      mouth: 'open',
      nearHolds: path('M 0 0 C -14 -6 -20 8 -34 2 C -22 16 -12 4 0 2 Z', '#f3d58a'),
      farHolds: path('M 0 0 C 14 -6 20 8 34 2 C 22 16 12 4 0 2 Z', '#f3d58a'),
    });
  return page(
    skyAt('night'),
    stars(291, 60, 200),
    rect(90, 120, 1020, 420, down('#7a1420', '#b8222a')),
    path('M 90 120 H 1110 V 180 Q 600 240 90 180 Z', '#d2322c'),
    rect(90, 120, 110, 420, '#c9261f'),
    rect(1000, 120, 110, 420, '#c9261f'),
    repeat(
      4,
      (index) =>
        line(
          [
            [108 + index * 26, 180],
            [104 + index * 26, 540],
          ],
          '#a81a20',
          5,
        ) +
        line(
          [
            [1018 + index * 26, 180],
            [1020 + index * 26, 540],
          ],
          '#a81a20',
          5,
        ),
    ),
    circle(600, 340, 130, '#f3d58a', { opacity: 0.25 }),
    at(600, 330, heart(170, '#f3d58a')),
    lantern(250, 110, 80, true),
    lantern(950, 110, 80, true),
    lantern(420, 120, 60, true),
    lantern(780, 120, 60, true),
    rect(60, 530, 1080, 60, '#6b3a2a'),
    rect(60, 524, 1080, 14, '#9a5a40'),
    repeat(18, (index) => circle(90 + index * 60, 560, 7, '#ffdf9a')),
    poly(
      [
        [90, 40],
        [360, 530],
        [560, 530],
      ],
      '#fff0c0',
      { opacity: 0.14 },
    ),
    poly(
      [
        [1110, 40],
        [640, 530],
        [860, 530],
      ],
      '#fff0c0',
      { opacity: 0.14 },
    ),
    dancer(300, '#e0653a', 0),
    dancer(450, '#d8a53c', 1),
    dancer(750, '#e0653a', 1),
    dancer(900, '#d8a53c', 0),
    person({
      ...oldFarmer,
      over: 'jacket',
      overColour: '#8f1620',
      at: [600, 530],
      height: 270,
      near: [12, -2],
      far: [10, 14],
      nearHolds: held.microphone(10),
      mouth: 'open',
    }),
    rect(0, 590, 1200, 210, down('#2c2430', '#1f1c28')),
    el(
      'g',
      { filter: tint(0.5, 0.46, 0.6) },
      crowd(
        [grandma, farmer, youngMan, mother, uncle, granny, boy].map((look, index): Person => ({
          ...look,
          hat: undefined,
          view: 'back',
          at: [70 + index * 178, 830 + (index % 2) * 16],
          height: look.age === 'child' ? 250 : 310,
          ...(index % 3 === 1 ? { near: [-8, -22] as const, far: [8, -22] as const } : {}),
        })),
        (who) => onStool(who),
      ),
    ),
  );
}

/** 文化广场、书画室、村晚: dancing, calligraphy, the village gala. */
export const culture: readonly Picture[] = [
  {
    key: 'square-dance-evening',
    subject: 'culture',
    alt: '傍晚文化广场灯笼亮起，村民们排成队跳广场舞',
    draw: squareDance,
  },
  {
    key: 'calligraphy-room',
    subject: 'culture',
    alt: '书画室里，白胡子老人带着青年和学生练毛笔字、画国画',
    draw: calligraphy,
  },
  {
    key: 'village-gala-stage',
    subject: 'culture',
    alt: '村晚舞台上演员载歌载舞，台下村民坐着鼓掌喝彩',
    draw: villageGala,
  },
];
