import {
  at,
  boy,
  circle,
  crowd,
  down,
  el,
  farmer,
  grandma,
  granny,
  heart,
  held,
  lantern,
  mother,
  oldFarmer,
  onStool,
  page,
  path,
  person,
  poly,
  rect,
  repeat,
  segment,
  skyAt,
  stars,
  tint,
  uncle,
  youngMan,
  youngWoman,
} from '../../kit/index.ts';
import type { Person } from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

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
        segment(108 + index * 26, 180, 104 + index * 26, 540, '#a81a20', 5) +
        segment(1018 + index * 26, 180, 1020 + index * 26, 540, '#a81a20', 5),
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

/** 村晚舞台上演员载歌载舞，台下村民坐着鼓掌喝彩。 */
export const villageGalaStage: Picture = {
  key: 'village-gala-stage',
  subject: 'culture',
  alt: '村晚舞台上演员载歌载舞，台下村民坐着鼓掌喝彩',
  draw: villageGala,
};
