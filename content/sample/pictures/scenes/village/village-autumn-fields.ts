import {
  at,
  birds,
  circle,
  down,
  drifting,
  farHouse,
  farmer,
  furrows,
  hills,
  oldTree,
  page,
  path,
  person,
  pine,
  rect,
  repeat,
  segment,
  skyAt,
  sun,
  tree,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function autumnHarvestView(): string {
  return page(
    skyAt('autumn'),
    sun(220, 160, 46),
    hills(721, 290, 160, '#b5b58a', '#e8dfba'),
    hills(722, 370, 100, '#c9a860', '#ecd9a0'),
    pine(140, 430, 120, '#8a9a55'),
    [
      [330, 430, 110],
      [440, 450, 140],
      [590, 436, 120],
      [720, 456, 130],
      [520, 500, 150],
    ]
      .map(([x = 0, y = 0, w = 0]) => farHouse(x, y, w))
      .join(''),
    tree(391, 660, 470, 130, '#d9902f'),
    tree(392, 420, 500, 150, '#c9762f'),
    tree(393, 880, 480, 170, '#e0b040'),
    path('M -20 520 C 300 490 900 500 1220 530 V 820 H -20 Z', down('#e6c45a', '#d3a640')),
    furrows([700, 510], 800, 16, '#c2963a'),
    path('M 660 512 C 640 600 440 680 240 800 H 420 C 560 700 700 620 700 512 Z', '#e6d3a4'),
    repeat(9, (index) =>
      at(
        760 + (index % 3) * 150,
        600 + Math.floor(index / 3) * 80,
        path('M -20 0 C -10 -30 -12 -44 -26 -72 H 26 C 12 -44 10 -30 20 0 Z', '#e3b64a') +
          rect(-13, -42, 26, 7, '#a8782c'),
        0.7 + Math.floor(index / 3) * 0.25,
      ),
    ),
    oldTree(394, 90, 760, 480, '#c9862f'),
    at(
      520,
      720,
      path('M -60 -10 L -50 -56 H 50 L 60 -10 Z', '#8c5b3c') +
        path('M -56 -56 Q 0 -96 56 -56 Z', '#ecca6a') +
        circle(-40, 0, 18, '#4b3a30') +
        circle(40, 0, 18, '#4b3a30') +
        segment(60, -20, 120, -50, '#6b4630', 7),
    ),
    person({ ...farmer, at: [660, 722], height: 180, faces: 'left', lean: 8, near: [14, 14], far: [16, 12] }),
    drifting(395, 30, '#d9902f', 780),
    birds(880, 170, 1.2),
  );
}

/** 金秋田野稻垛成行，红叶古树下，农人推着满车稻谷。 */
export const villageAutumnFields: Picture = {
  key: 'village-autumn-fields',
  subject: 'village',
  alt: '金秋田野稻垛成行，红叶古树下，农人推着满车稻谷',
  draw: autumnHarvestView,
};
