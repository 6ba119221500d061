import {
  at,
  bamboo,
  birds,
  boat,
  faded,
  farmer,
  house,
  mist,
  oval,
  page,
  path,
  peaks,
  person,
  rect,
  repeat,
  segment,
  skyAt,
  stroke,
  tree,
  waters,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function riverVillage(): string {
  return page(
    skyAt('overcast'),
    peaks(711, 380, 330, '#8fa9ad', 6),
    mist(260, 120, 0.8),
    peaks(712, 420, 180, '#7a9a98', 7),
    mist(350, 110, 0.7),
    waters(713, 440, 800, '#cfdedd', '#93b4ba'),
    house({ x: 60, y: 500, width: 300, height: 130, bays: ['window', 'door', 'window'], roof: 80 }),
    house({ x: 300, y: 520, width: 330, height: 170, bays: ['wide', 'open', 'wide'], roof: 90 }),
    house({ x: 590, y: 506, width: 240, height: 120, bays: ['window', 'door'], roof: 70 }),
    rect(0, 500, 860, 40, '#a9a196'),
    repeat(22, (index) =>
      segment(index * 40, 504 + (index % 2) * 16, index * 40, 524 + (index % 2) * 10, '#8f877b', 3),
    ),
    at(0, 1080, at(0, 0, rect(0, 0, 1, 1, 'none'))),
    faded(
      0.22,
      at(
        0,
        1044,
        house({ x: 60, y: 500, width: 300, height: 130, bays: ['window', 'door', 'window'], roof: 80 }) +
          house({ x: 300, y: 504, width: 330, height: 170, bays: ['wide', 'open', 'wide'], roof: 90 }),
        [1, -1],
      ),
    ),
    tree(381, 870, 540, 270, '#7f9f6a'),
    bamboo(382, 30, 520, 330, 9),
    path('M 700 540 C 860 420 1040 420 1220 520 V 560 C 1060 480 900 480 790 560 Z', '#b5aea2'),
    oval(990, 560, 110, 62, '#a9c3c7'),
    stroke('M 700 530 C 860 404 1040 404 1220 506', '#c9c3b8', 9),
    boat(620, 690, 260),
    person({ ...farmer, at: [600, 682], height: 190, near: [10, 8], far: [12, 2], noShadow: true }),
    segment(622, 480, 560, 760, '#a0754a', 6),
    at(700, 676, path('M -14 0 C -18 -18 6 -24 12 -16 L 22 -26 C 28 -30 32 -24 26 -20 L 14 -2 Z', '#37403f')),
    birds(930, 200, 1),
  );
}

/** 峰林薄雾间，白墙青瓦的村落临河而建，渔人撑船而过。 */
export const villageRiverMist: Picture = {
  key: 'village-river-mist',
  subject: 'village',
  alt: '峰林薄雾间，白墙青瓦的村落临河而建，渔人撑船而过',
  draw: riverVillage,
};
