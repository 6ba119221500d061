import {
  at,
  blessing,
  blossom,
  circle,
  drifting,
  girl,
  grandma,
  grandpa,
  granny,
  ground,
  held,
  hills,
  house,
  lantern,
  line,
  meadow,
  mist,
  mother,
  onStool,
  oval,
  page,
  path,
  person,
  pine,
  pottedPlant,
  pupilBoy,
  rect,
  repeat,
  room,
  rosette,
  skyAt,
  stroke,
  strokesAlong,
  teacup,
  uncle,
  volunteerAunt,
  volunteerElder,
  volunteerMan,
  volunteerWoman,
  window,
  youngMan,
  youngWoman,
} from '../kit/index.ts';
import type { Picture } from '../picture.ts';

function weddingLeaflets(): string {
  return page(
    skyAt('spring'),
    hills(211, 290, 100, '#b4ccb2', '#e3ead8'),
    blossom(51, 120, 520, 330, '#f3c1c9'),
    blossom(52, 1110, 520, 300, '#f0b7bd'),
    house({ x: 250, y: 520, width: 720, height: 280, bays: ['window', 'couplets', 'window'], roof: 140 }),
    lantern(420, 250, 80),
    lantern(800, 250, 80),
    blessing(380, 400, 60),
    blessing(850, 400, 60),
    stroke('M 420 262 Q 510 320 610 280 Q 710 320 800 262', '#cf2a2a', 9),
    rosette(610, 286, 56),
    ground(516, '#dccbaa', '#e8dabd'),
    path('M 540 520 H 680 L 760 800 H 460 Z', '#c9474a', { opacity: 0.75 }),
    person({
      ...youngMan,
      over: 'jacket',
      overColour: '#34465f',
      neck: 'tie',
      at: [580, 710],
      height: 390,
      near: [12, 10],
      far: [12, 18],
      nearHolds: held.leaflet(8, '#fffdf8', '#cf2a2a'),
      farOver: true,
    }),
    rosetteOn(596, 470),
    person({
      ...youngWoman,
      top: '#c9261f',
      skirt: '#c9261f',
      hair: 'bun',
      at: [700, 712],
      height: 366,
      faces: 'left',
      near: [8, 16],
      far: [11, 16],
      farOver: true,
      nearHolds: held.bunch('#6d9a5c', '#f3d58a'),
    }),
    person({ ...volunteerWoman, at: [420, 740], height: 390, near: [16, 10], far: [10, 16], mouth: 'open' }),
    person({
      ...volunteerElder,
      at: [250, 750],
      height: 380,
      near: [10, 14],
      far: [12, 12],
      nearHolds: held.leaflet(6, '#fdf6e4', '#b8121b'),
      farOver: true,
    }),
    person({
      ...grandma,
      at: [880, 750],
      height: 360,
      faces: 'left',
      near: [11, 15],
      far: [14, 10],
      mouth: 'open',
      nearHolds: held.leaflet(-8),
    }),
    person({ ...uncle, at: [1010, 760], height: 390, faces: 'left', near: [8, 8], far: [11, 10] }),
    person({
      ...girl,
      at: [1110, 780],
      height: 260,
      faces: 'left',
      near: [9, 14],
      far: [12, -8],
      mouth: 'open',
    }),
    drifting(53, 36, '#f0b7bd', 790),
  );
}

/** The groom's flower. */
function rosetteOn(x: number, y: number): string {
  return rosette(x, y, 26);
}

function council(): string {
  return page(
    room({ wall: '#f0e6d2', floor: '#b98d62', floorY: 540 }),
    window(80, 120, 260, 220, { frame: '#7b4a30' }),
    window(860, 120, 260, 220, { frame: '#7b4a30' }),
    rect(440, 80, 320, 290, '#f7efdc'),
    rect(440, 80, 320, 290, 'none', { stroke: '#8c4a34', 'stroke-width': 12 }),
    rect(470, 108, 260, 40, '#b8121b'),
    strokesRow(490, 128, 6, 220),
    repeat(
      6,
      (index) =>
        line(
          [
            [480, 180 + index * 28],
            [720 - (index % 3) * 40, 180 + index * 28],
          ],
          '#a0948a',
          5,
        ) + circle(466, 180 + index * 28, 4, '#b8121b'),
    ),
    pottedPlant(390, 560, 130),
    pottedPlant(810, 560, 130),
    ...[
      [330, 'grandpa'],
      [600, 'elder'],
      [870, 'aunt'],
    ].map(([x, who]) =>
      person({
        ...(who === 'grandpa' ? grandpa : who === 'elder' ? volunteerElder : volunteerAunt),
        view: 'front',
        at: [Number(x), 770],
        height: 370,
        bust: true,
        near: who === 'elder' ? [-13, 8] : [-6, 20],
        far: [8, 20],
        mouth: who === 'elder' ? 'open' : 'smile',
      }),
    ),
    path('M 160 640 L 250 590 H 950 L 1040 640 Z', '#b97a4e'),
    rect(150, 640, 900, 26, '#8c5b3c'),
    rect(190, 666, 24, 110, '#6d4530'),
    rect(986, 666, 24, 110, '#6d4530'),
    teacup(300, 630, 30),
    teacup(900, 630, 30),
    rect(430, 610, 90, 12, '#fffdf8'),
    rect(690, 612, 80, 12, '#fffdf8'),
    at(600, 626, rect(-36, -20, 72, 20, '#b8121b', { rx: 3 }) + rect(-30, -24, 60, 6, '#fffdf8')),
    onStool({ ...uncle, at: [80, 790], height: 390, seat: 26, near: [12, 10], far: [14, 14], mouth: 'open' }),
    onStool({
      ...granny,
      at: [1120, 790],
      height: 370,
      seat: 26,
      faces: 'left',
      near: [10, 18],
      far: [13, 18],
    }),
  );
}

/** A row of loose brush marks. */
function strokesRow(x: number, y: number, count: number, width: number): string {
  return at(x, y, strokesAlong(0, 0, count, width / 2, 0), 2);
}

function simpleFarewell(): string {
  const chrysanthemum = (x: number, y: number, size: number, colour: string): string =>
    at(
      x,
      y,
      line(
        [
          [0, 0],
          [0, 34],
        ],
        '#6f9a58',
        3,
      ) +
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
        repeat(3, (index) =>
          line(
            [
              [-26 + index * 26, -116],
              [-26 + index * 26, -44],
            ],
            '#a39c90',
            5,
          ),
        ),
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

/** 移风易俗: simple weddings, simple funerals, the council of red and white affairs. */
export const customs: readonly Picture[] = [
  {
    key: 'simple-wedding-leaflets',
    subject: 'customs',
    alt: '农家小院喜事简办，新人接过志愿者递来的移风易俗倡议',
    draw: weddingLeaflets,
  },
  {
    key: 'customs-council-meeting',
    subject: 'customs',
    alt: '红白理事会成员围坐长桌，对照墙上村规商议喜事新办',
    draw: council,
  },
  {
    key: 'flowers-for-remembrance',
    subject: 'customs',
    alt: '青松掩映的墓园前，村民以鲜花代替香烛文明祭扫',
    draw: simpleFarewell,
  },
];
