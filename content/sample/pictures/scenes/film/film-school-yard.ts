import {
  boy,
  circle,
  crowd,
  down,
  el,
  filmScreen,
  girl,
  ground,
  hills,
  onStool,
  page,
  path,
  publicBuilding,
  pupilBoy,
  pupilGirl,
  rect,
  skyAt,
  smallBoy,
  speakerBox,
  stars,
  tint,
} from '../../kit/index.ts';
import type { Person } from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

/** What runs on the dusk screen: two figures under a tree, in a 100 × 56 box. */
const storyFilm =
  rect(0, 0, 100, 56, down('#a9cfd9', '#e7f0e4')) +
  path('M 0 40 Q 40 26 100 38 V 56 H 0 Z', '#8db27b') +
  circle(26, 22, 13, '#5f8a55') +
  rect(24.6, 30, 3, 16, '#6b4b38') +
  path('M 51 49 C 51 35 53 31 58 31 C 63 31 65 35 65 49 Z', '#b8453c') +
  circle(58, 27, 4.2, '#f1c7a0') +
  path('M 53.6 27 C 53 21 63 21 62.4 27 C 60 24.6 56 24.6 53.6 27 Z', '#3a2d2a') +
  path('M 67 49 C 67 37 69 33 73 33 C 77 33 79 37 79 49 Z', '#48648a') +
  circle(73, 29.4, 3.8, '#f1c7a0') +
  path('M 69 29.4 C 68.6 24 77.4 24 77 29.4 C 75 27 71 27 69 29.4 Z', '#3a2d2a');

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

/** 暮色里，学生们坐在学校操场上看露天电影，银幕架在教学楼前。 */
export const filmSchoolYard: Picture = {
  key: 'film-school-yard',
  subject: 'film',
  alt: '暮色里，学生们坐在学校操场上看露天电影，银幕架在教学楼前',
  draw: filmInSchoolYard,
};
