import {
  bamboo,
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
  lamplight,
  moon,
  mother,
  onStool,
  page,
  path,
  person,
  poly,
  projector,
  rect,
  skyAt,
  smallBoy,
  speakerBox,
  stars,
  tint,
  uncle,
  volunteerMan,
  youngMan,
  youngWoman,
} from '../../kit/index.ts';
import type { Person } from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

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

/** 夜色中的院坝里，村民坐在小凳上看露天电影，放映员守在放映机旁。 */
export const openAirFilmNight: Picture = {
  key: 'open-air-film-night',
  subject: 'film',
  alt: '夜色中的院坝里，村民坐在小凳上看露天电影，放映员守在放映机旁',
  draw: openAirFilm,
};
