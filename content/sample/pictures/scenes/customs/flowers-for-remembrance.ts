import {
  at,
  circle,
  grandma,
  held,
  hills,
  meadow,
  mist,
  mother,
  oval,
  page,
  path,
  person,
  pine,
  pupilBoy,
  rect,
  repeat,
  segment,
  skyAt,
  uncle,
  volunteerAunt,
  volunteerMan,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function simpleFarewell(): string {
  const chrysanthemum = (x: number, y: number, size: number, colour: string): string =>
    at(
      x,
      y,
      segment(0, 0, 0, 34, '#6f9a58', 3) +
        repeat(12, (index) => at(0, 0, oval(0, -9, 3.4, 9, colour), 1, index * 30)) +
        circle(0, 0, 5, '#e0c060'),
      size,
    );
  return page(
    skyAt('overcast'),
    hills(221, 330, 150, '#a5b9ae', '#d9e2d8'),
    hills(222, 400, 80, '#8fae92', '#cbdac4'),
    mist(330, 120, 0.7),
    pine(120, 520, 330),
    pine(240, 500, 240, '#5f8a5c'),
    pine(1080, 510, 320),
    pine(960, 496, 220, '#5f8a5c'),
    meadow(223, 490, 10, '#b7c79b', '#a3b784'),
    path('M 480 800 C 520 680 570 590 590 500 H 640 C 660 590 700 680 760 800 Z', '#d5cbb5'),
    at(
      615,
      520,
      rect(-90, -10, 180, 14, '#b9b3a8') +
        rect(-70, -150, 140, 140, '#c9c3b8', { rx: 8 }) +
        path('M -84 -146 Q 0 -200 84 -146 Z', '#8f958f') +
        rect(-50, -130, 100, 104, '#d9d4ca', { rx: 4 }) +
        repeat(3, (index) => segment(-26 + index * 26, -116, -26 + index * 26, -44, '#a39c90', 5)),
    ),
    [
      [520, 560],
      [556, 576],
      [676, 574],
      [712, 558],
    ]
      .map(([x = 0, y = 0], index) => chrysanthemum(x, y, 1.1, index % 2 === 0 ? '#fdf6d8' : '#f3d26a'))
      .join(''),
    person({
      ...mother,
      top: '#4d4f58',
      skirt: '#3c3e46',
      at: [440, 690],
      height: 370,
      near: [9, 14],
      far: [12, 14],
      nearHolds: held.bunch('#6d9a5c', '#fdf6d8'),
      farOver: true,
      nod: 12,
      mouth: 'calm',
    }),
    person({
      ...pupilBoy,
      at: [330, 720],
      height: 270,
      near: [8, 10],
      far: [10, 12],
      nearHolds: held.bunch('#6d9a5c', '#f3d26a'),
      farOver: true,
      mouth: 'calm',
      nod: 8,
    }),
    person({
      ...uncle,
      overColour: '#4a4c52',
      at: [210, 740],
      height: 390,
      near: [4, 26],
      far: [8, 24],
      mouth: 'calm',
      nod: 10,
    }),
    person({
      ...volunteerAunt,
      at: [800, 710],
      height: 370,
      faces: 'left',
      near: [14, 12],
      far: [16, 8],
      nearHolds: held.bunch('#6d9a5c', '#f3d26a'),
    }),
    person({
      ...grandma,
      at: [930, 730],
      height: 350,
      faces: 'left',
      near: [10, 12],
      far: [12, 12],
      mouth: 'calm',
    }),
    person({
      ...volunteerMan,
      at: [1070, 760],
      height: 390,
      faces: 'left',
      near: [10, 14],
      far: [12, 12],
      nearHolds: held.leaflet(-8, '#fdf6e4', '#7fa663'),
      farOver: true,
      mouth: 'calm',
    }),
  );
}

/** 青松掩映的墓园前，村民以鲜花代替香烛文明祭扫。 */
export const flowersForRemembrance: Picture = {
  key: 'flowers-for-remembrance',
  subject: 'customs',
  alt: '青松掩映的墓园前，村民以鲜花代替香烛文明祭扫',
  draw: simpleFarewell,
};
