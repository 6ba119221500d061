import {
  bareTree,
  blur,
  d,
  dog,
  farHouse,
  held,
  hills,
  lantern,
  meadow,
  oldFarmer,
  page,
  path,
  peaks,
  person,
  pine,
  repeat,
  skyAt,
  snowfall,
  stroke,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function snowVillage(): string {
  return page(
    skyAt('snow'),
    peaks(731, 400, 300, '#a5b7c4', 6),
    hills(732, 420, 90, '#c3d0d9', '#e6edf0'),
    [
      [80, 480, 120],
      [230, 500, 150],
      [420, 486, 120],
      [560, 520, 170],
      [780, 494, 130],
      [930, 526, 170],
      [330, 560, 190],
      [1090, 500, 120],
    ]
      .map(([x = 0, y = 0, w = 0]) =>
        farHouse(x, y, w, { snow: true, glass: '#f0c878', wallColour: '#d9d0c6' }),
      )
      .join(''),
    repeat(3, (index) =>
      stroke(d`M ${300 + index * 260} ${420 + index * 20} q 16 -30 0 -60 t 10 -60`, '#ffffff', 12, {
        opacity: 0.55,
        filter: blur(3),
      }),
    ),
    meadow(733, 570, 10, '#f7f9fa', '#e3ebef'),
    path('M 620 580 C 600 640 380 700 300 800 H 560 C 600 700 700 650 690 580 Z', '#cdd6db'),
    bareTree(140, 700, 330, '#5f5048', true),
    pine(1080, 700, 360, '#48705f', true),
    pine(960, 660, 220, '#557d6c', true),
    farHouse(740, 640, 1),
    lantern(318, 470, 24, true),
    person({
      ...oldFarmer,
      over: 'padded',
      hat: 'knit',
      at: [470, 740],
      height: 190,
      stance: 'walk',
      near: [8, 16],
      far: [8, 18],
      nearHolds: held.cane(26),
    }),
    dog(560, 750, 66, '#8a6a4c'),
    snowfall(734, 120),
  );
}

/** 雪落山村，屋顶覆白、炊烟升起，老人带着小狗走在路上。 */
export const villageSnowEvening: Picture = {
  key: 'village-snow-evening',
  subject: 'village',
  alt: '雪落山村，屋顶覆白、炊烟升起，老人带着小狗走在路上',
  draw: snowVillage,
};
