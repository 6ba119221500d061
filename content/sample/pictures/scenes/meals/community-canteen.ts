import {
  at,
  banner,
  d,
  grandma,
  grandpa,
  granny,
  held,
  oldFarmer,
  onStool,
  oval,
  page,
  path,
  person,
  rect,
  repeat,
  room,
  segment,
  stroke,
  table,
  uncle,
  volunteerWoman,
  volunteerYouth,
  window,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function canteen(): string {
  return page(
    room({ wall: '#f2ead9', floor: '#d3c3a6', floorY: 530, kind: 'tiles', dado: '#d8e0cf' }),
    window(80, 110, 240, 210),
    window(880, 110, 240, 210),
    banner(390, 70, 420, 52),
    rect(360, 190, 480, 200, '#e8dcc4'),
    rect(372, 202, 456, 176, '#c9b79a'),
    repeat(3, (index) => pendantShade(450 + index * 150)),
    person({
      ...volunteerWoman,
      over: 'apron',
      overColour: '#f4efe2',
      top: '#cf2a2a',
      hat: 'cook',
      at: [520, 640],
      height: 350,
      view: 'front',
      bust: true,
      near: [-6, 20],
      far: [10, 18],
      farHolds: held.bowl(),
    }),
    person({
      ...uncle,
      over: 'apron',
      overColour: '#f4efe2',
      top: '#8fa97d',
      hat: 'cook',
      at: [690, 640],
      height: 360,
      view: 'front',
      bust: true,
      near: [-8, 20],
      far: [8, 20],
      mouth: 'open',
    }),
    rect(340, 470, 520, 100, '#c9d3d6'),
    rect(330, 460, 540, 18, '#e4eaec'),
    [
      [400, '#7fa663'],
      [490, '#d98a4a'],
      [580, '#f4efe2'],
      [670, '#c9574a'],
      [760, '#e8c25a'],
    ]
      .map(
        ([x, colour]) =>
          oval(Number(x), 466, 36, 10, '#8b9298') + oval(Number(x), 464, 31, 8, String(colour)),
      )
      .join(''),
    repeat(3, (index) =>
      stroke(d`M ${430 + index * 150} 444 q -10 -14 0 -26 t 0 -26`, '#ffffff', 5, { opacity: 0.7 }),
    ),
    table(260, 740, 420, 120, { colour: '#b98a5a', depth: 40 }),
    table(940, 740, 420, 120, { colour: '#b98a5a', depth: 40 }),
    [
      [180, 604],
      [330, 604],
      [870, 604],
      [1020, 604],
    ]
      .map(([x = 0, y = 0], index) =>
        at(x, y, held.bowl('#fdfaf3', ['#f4efe2', '#d98a4a', '#7fa663', '#e8c25a'][index]), 5),
      )
      .join(''),
    onStool({ ...grandpa, at: [90, 780], height: 370, seat: 25, near: [15, 10], far: [17, 12] }),
    onStool({
      ...granny,
      at: [430, 780],
      height: 350,
      seat: 25,
      faces: 'left',
      near: [14, 10],
      far: [16, 12],
      mouth: 'open',
    }),
    onStool({ ...oldFarmer, at: [770, 780], height: 370, seat: 25, near: [14, 12], far: [16, 10] }),
    onStool({
      ...grandma,
      at: [1110, 780],
      height: 350,
      seat: 25,
      faces: 'left',
      near: [14, 12],
      far: [16, 12],
    }),
    person({
      ...volunteerYouth,
      at: [600, 770],
      height: 390,
      stance: 'walk',
      near: [14, 10],
      far: [16, 8],
      nearHolds: at(
        3,
        0,
        rect(-12, -2, 26, 3, '#c9574a', { rx: 1.4 }) +
          at(-3, -3, held.bowl(), 0.8) +
          at(7, -3, held.bowl('#fdfaf3', '#7fa663'), 0.8),
      ),
      farOver: true,
    }),
  );
}

/** A canteen's lamp. */
function pendantShade(x: number): string {
  return (
    segment(x, 0, x, 150, '#5c5148', 3) +
    path(d`M ${x - 34} 176 Q ${x} 126 ${x + 34} 176 Z`, '#c9574a') +
    oval(x, 176, 34, 5, '#ffe9ad')
  );
}

/** 长者食堂里饭菜飘香，志愿者端着托盘为老人们送餐。 */
export const communityCanteen: Picture = {
  key: 'community-canteen',
  subject: 'meals',
  alt: '长者食堂里饭菜飘香，志愿者端着托盘为老人们送餐',
  draw: canteen,
};
