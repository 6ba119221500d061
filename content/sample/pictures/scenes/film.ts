import {
  at,
  bamboo,
  birds,
  boy,
  circle,
  crowd,
  down,
  el,
  farmWife,
  farmer,
  filmScreen,
  girl,
  grandma,
  grandpa,
  granny,
  ground,
  hamlet,
  hills,
  house,
  lamplight,
  moon,
  mother,
  oldTree,
  onStool,
  page,
  path,
  person,
  poly,
  projector,
  publicBuilding,
  pupilBoy,
  pupilGirl,
  rect,
  skyAt,
  smallBoy,
  speakerBox,
  stars,
  stool,
  sun,
  tint,
  tufts,
  uncle,
  volunteerMan,
  youngMan,
  youngWoman,
} from '../kit/index.ts';
import type { Person } from '../kit/index.ts';
import type { Picture } from '../picture.ts';

/** What runs on the screen: a train before mountains, in a 100 × 56 box. */
const trainFilm =
  rect(0, 0, 100, 56, down('#f3d9a4', '#f7ecd0')) +
  circle(78, 16, 7, '#e98a4a') +
  path('M 0 40 L 18 18 L 34 36 L 52 12 L 76 38 L 88 28 L 100 38 V 56 H 0 Z', '#8fa79a') +
  path('M 0 44 Q 30 34 60 42 T 100 40 V 56 H 0 Z', '#6f9a70') +
  rect(0, 48, 100, 2, '#5b534c') +
  path('M 14 47 V 36 H 62 Q 72 37 77 47 Z', '#b8453c') +
  rect(18, 38.5, 42, 3.6, '#f7efd9') +
  rect(14, 44, 62, 1.4, '#f3d58a');

/** What runs on the dusk screen: two figures under a tree, in a 100 × 56 box. */
const storyFilm =
  rect(0, 0, 100, 56, down('#a9cfd9', '#e7f0e4')) +
  path('M 0 40 Q 40 26 100 38 V 56 H 0 Z', '#8db27b') +
  circle(26, 22, 13, '#5f8a55') +
  rect(24.6, 30, 3, 16, '#6b4b38') +
  circle(58, 27, 4, '#f1c7a0') +
  path('M 53 46 Q 53 32 58 32 Q 63 32 63 46 Z', '#b8453c') +
  circle(72, 29, 3.6, '#f1c7a0') +
  path('M 67.6 46 Q 67.6 33.6 72 33.6 Q 76.4 33.6 76.4 46 Z', '#48648a');

function openAirFilm(): string {
  const audience: Person[] = [
    { ...granny, at: [150, 640], height: 270 },
    { ...youngMan, at: [292, 648], height: 290 },
    { ...girl, at: [408, 650], height: 210 },
    { ...uncle, at: [520, 644], height: 286 },
    { ...farmWife, at: [650, 650], height: 276 },
    { ...smallBoy, at: [762, 648], height: 200 },
    { ...mother, at: [70, 790], height: 330 },
    { ...grandpa, at: [236, 800], height: 330 },
    { ...boy, at: [372, 796], height: 250 },
    { ...youngWoman, at: [500, 806], height: 340 },
    { ...farmer, at: [668, 798], height: 344 },
    { ...grandma, at: [836, 806], height: 322 },
  ];
  return page(
    skyAt('night'),
    stars(11, 90, 330),
    moon(1060, 110, 40),
    hills(3, 420, 130, '#2c3f60', '#34496b'),
    hills(5, 470, 70, '#263a4e', '#30475a'),
    hamlet(
      [
        [860, 470, 90],
        [970, 486, 110],
        [1100, 474, 96],
      ],
      { wallColour: '#59657d', roofColour: '#252d40', glass: '#ffd27a' },
    ),
    ground(500, '#3d5160', '#2c3c4c'),
    bamboo(4, 40, 520, 330, 8, '#3a5a52'),
    circle(400, 300, 480, 'rad(0.5,#fff0c4/0.4,#fff0c4/0.12,#fff0c4/0)'),
    filmScreen(150, 110, 520, 560, trainFilm),
    speakerBox(90, 560, 120),
    speakerBox(740, 560, 120),
    poly(
      [
        [893, 518],
        [670, 104],
        [670, 408],
      ],
      '#fff3c9',
      { opacity: 0.2 },
    ),
    poly(
      [
        [893, 518],
        [150, 104],
        [150, 408],
        [670, 408],
      ],
      '#fff3c9',
      { opacity: 0.05 },
    ),
    el(
      'g',
      { filter: tint(0.72, 0.74, 0.92) },
      projector(975, 700, 260, -1) +
        person({
          ...volunteerMan,
          at: [1090, 720],
          height: 360,
          faces: 'left',
          nearAt: [1010, 500],
          farAt: [1004, 470],
          lean: 6,
          nod: 6,
        }),
    ),
    lamplight(893, 518, 90, 0.6),
    el(
      'g',
      { filter: tint(0.62, 0.62, 0.86) },
      crowd(
        audience.map((who) => ({ ...who, view: 'back' })),
        (who) => onStool(who),
      ),
    ),
  );
}

function projectionistAtDusk(): string {
  const stripes = [0, 1, 2]
    .map((index) => rect(-14, -66 + index * 22, 28, 14, '#3b3f45', { rx: 2 }))
    .join('');
  return page(
    skyAt('dusk'),
    sun(930, 300, 40, '#ffe1a6'),
    hills(21, 430, 150, '#8c7f97', '#c79a90'),
    hills(22, 500, 80, '#6e6f73', '#a98a78'),
    birds(760, 170, 1.1, '#6b5a70'),
    ground(540, '#b59a76', '#9c8262'),
    house({
      x: 640,
      y: 600,
      width: 500,
      height: 220,
      bays: ['window', 'couplets', 'window'],
      glass: '#ffdc94',
      roof: 120,
      wallColour: '#e8d5bd',
    }),
    oldTree(7, 590, 610, 420, '#66775a'),
    tufts(6, 30, 620, 790, '#7c7a50'),
    el(
      'g',
      {},
      stool(330, 720, 200, 70, '#7b4a34') +
        at(
          250,
          650,
          rect(-50, -56, 100, 56, '#5b626a', { rx: 5 }) +
            rect(-50, -56, 100, 12, '#707a84', { rx: 5 }) +
            stripes,
          0.01,
        ),
    ),
    projector(450, 770, 470, 1),
    person({
      ...volunteerMan,
      at: [250, 790],
      height: 520,
      nearAt: [420, 420],
      farAt: [470, 350],
      nod: 8,
      lean: 8,
      look: 0.75,
    }),
    person({
      ...smallBoy,
      at: [690, 776],
      height: 270,
      faces: 'left',
      near: [14, 2],
      far: [8, 20],
      mouth: 'open',
      nod: -12,
    }),
    person({ ...girl, at: [820, 786], height: 300, faces: 'left', near: [8, 12], far: [10, 10], nod: -8 }),
    person({ ...boy, at: [950, 772], height: 320, faces: 'left', mouth: 'open', nod: -6 }),
    lamplight(600, 440, 200, 0.35),
  );
}

function filmInSchoolYard(): string {
  const rows: Person[] = [];
  const looks = [pupilBoy, pupilGirl, boy, girl, pupilGirl, smallBoy, pupilBoy, girl];
  looks.forEach((look, index) =>
    rows.push({ ...look, at: [170 + index * 122, 640 + (index % 2) * 8], height: 205 }),
  );
  looks
    .slice(1)
    .forEach((look, index) =>
      rows.push({ ...look, at: [120 + index * 160, 790 + (index % 2) * 8], height: 265 }),
    );
  return page(
    skyAt('dusk'),
    stars(31, 26, 160),
    hills(32, 380, 90, '#6a6d8c', '#a88a90'),
    ground(470, '#a98d74', '#8d745f'),
    publicBuilding(120, 480, 960, 330, { wallColour: '#d9b79c', trim: '#8f4a44', glass: '#5b6c86', bays: 4 }),
    filmScreen(330, 130, 540, 520, storyFilm),
    speakerBox(270, 540, 110),
    speakerBox(930, 540, 110),
    circle(600, 290, 470, 'rad(0.5,#fff4d4/0.28,#fff4d4/0.08,#fff4d4/0)'),
    el(
      'g',
      { filter: tint(0.78, 0.74, 0.88) },
      crowd(
        rows.map((who) => ({ ...who, view: 'back' })),
        (who) => onStool(who),
      ),
    ),
  );
}

/** 农村电影公益放映: films shown in the open. */
export const film: readonly Picture[] = [
  {
    key: 'open-air-film-night',
    subject: 'film',
    alt: '夜色中的院坝里，村民坐在小凳上看露天电影，放映员守在放映机旁',
    draw: openAirFilm,
  },
  {
    key: 'film-projectionist-dusk',
    subject: 'film',
    alt: '傍晚的村口，红马甲放映员调试放映机，三个孩子围着看新鲜',
    draw: projectionistAtDusk,
  },
  {
    key: 'film-school-yard',
    subject: 'film',
    alt: '暮色里，学生们坐在学校操场上看露天电影，银幕架在教学楼前',
    draw: filmInSchoolYard,
  },
];
