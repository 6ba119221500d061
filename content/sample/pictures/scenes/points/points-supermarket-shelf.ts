import {
  at,
  detergent,
  girl,
  grandma,
  heart,
  oil,
  page,
  person,
  pottedPlant,
  rect,
  repeat,
  riceSack,
  room,
  soapBox,
  strokesAlong,
  table,
  thermos,
  tissue,
  towels,
  uncle,
  volunteerAunt,
  window,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function supermarket(): string {
  const shelfItems = (y: number, items: readonly string[], from: number, gap: number, size: number): string =>
    items.map((item, index) => at(from + index * gap, y, item, size)).join('');
  return page(
    room({ wall: '#f5eddc', floor: '#d8c6a4', floorY: 540, kind: 'tiles' }),
    rect(60, 60, 700, 70, '#b8121b', { rx: 6 }),
    at(120, 95, heart(40, '#f3d58a')),
    at(190, 95, strokesAlong(0, 0, 9, 180, 0), 2.8),
    rect(50, 150, 720, 400, '#c99a6b'),
    [0, 1, 2]
      .map(
        (row) =>
          rect(64, 164 + row * 128, 692, 116, '#7d5a3e') + rect(56, 272 + row * 128, 708, 14, '#dcb287'),
      )
      .join(''),
    shelfItems(
      272,
      [detergent(), detergent('#5f9f6a'), detergent('#d98a4a'), oil(), oil(), detergent('#8a6aa8'), oil()],
      120,
      96,
      0.84,
    ),
    shelfItems(
      400,
      [tissue(), tissue('#d98a9a'), towels(), tissue('#8fa9d0'), towels(['#8fb8c0', '#f3e3c3'])],
      150,
      138,
      0.9,
    ),
    shelfItems(
      528,
      [
        riceSack(),
        soapBox(),
        riceSack(),
        soapBox('#7fae9c'),
        thermos(0, 0, 96),
        thermos(0, 0, 96, '#3f78ae'),
        riceSack(),
      ],
      120,
      96,
      0.86,
    ),
    repeat(7, (index) => rect(96 + index * 96, 275, 44, 9, '#fdf6e4')),
    repeat(7, (index) => rect(96 + index * 96, 403, 44, 9, '#fdf6e4')),
    repeat(7, (index) => rect(96 + index * 96, 531, 44, 9, '#fdf6e4')),
    window(860, 110, 270, 230, { frame: '#7b4a30' }),
    pottedPlant(1130, 560, 150),
    person({
      ...volunteerAunt,
      at: [930, 800],
      height: 390,
      bust: true,
      faces: 'left',
      nearAt: [820, 580],
      far: [12, 14],
      mouth: 'open',
    }),
    table(940, 740, 400, 130, { colour: '#a06a42', depth: 36, panel: true }),
    at(1050, 600, soapBox(), 0.7),
    rect(880, 588, 90, 10, '#fdfaf1'),
    rect(884, 580, 70, 9, '#b8121b'),
    person({
      ...grandma,
      at: [700, 780],
      height: 370,
      nearAt: [790, 580],
      far: [10, 20],
      nearHolds: at(0, 0, rect(-2, -6, 10, 7, '#b8121b', { rx: 0.6 }) + rect(-0.6, -4.8, 7, 1.2, '#f3d58a')),
      mouth: 'open',
    }),
    person({ ...uncle, view: 'back', at: [330, 780], height: 400, far: [10, -10], near: [-12, 24] }),
    person({
      ...girl,
      at: [510, 784],
      height: 270,
      near: [9, 6],
      far: [11, 8],
      nearHolds: at(2, 4, tissue(), 0.11),
      farOver: true,
      mouth: 'open',
    }),
  );
}

/** 积分微超市货架上摆满日用品，老奶奶持积分卡来兑换。 */
export const pointsSupermarketShelf: Picture = {
  key: 'points-supermarket-shelf',
  subject: 'points',
  alt: '积分微超市货架上摆满日用品，老奶奶持积分卡来兑换',
  draw: supermarket,
};
