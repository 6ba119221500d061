import {
  at,
  bamboo,
  bench,
  birds,
  blossom,
  board,
  boat,
  books,
  boy,
  buffalo,
  bush,
  circle,
  cloud,
  d,
  down,
  drifting,
  el,
  farHouse,
  farmWife,
  farmer,
  flagpole,
  flowers,
  girl,
  grandma,
  grandpa,
  granny,
  hamlet,
  heart,
  held,
  hills,
  house,
  lamplight,
  lantern,
  line,
  loudspeakerMast,
  maize,
  meadow,
  mist,
  moon,
  mother,
  noticeBoard,
  oldFarmer,
  oldTree,
  oval,
  page,
  path,
  pavilion,
  peaks,
  pennants,
  person,
  pine,
  plaque,
  pottedPlant,
  publicBuilding,
  pupilBoy,
  pupilGirl,
  rect,
  repeat,
  rock,
  scooter,
  skyAt,
  smallBoy,
  snowfall,
  stars,
  stool,
  stroke,
  strokesAlong,
  sun,
  terraces,
  tiledRoof,
  tint,
  tree,
  tufts,
  uncle,
  volunteerAunt,
  volunteerElder,
  volunteerMan,
  volunteerWoman,
  volunteerYouth,
  waters,
  youngMan,
} from '../kit/index.ts';
import type { Picture } from '../picture.ts';

function institute(): string {
  return page(
    skyAt('day'),
    cloud(220, 100, 1.5),
    cloud(980, 120, 1.2),
    peaks(521, 380, 240, '#a9c8c2', 6),
    hills(522, 400, 60, '#93bb98', '#cfe1c4'),
    publicBuilding(170, 560, 860, 360, { wallColour: '#f6ecdc', trim: '#a4473c', bays: 3 }),
    plaque(600, 196, 270, 52, 7),
    board(430, 410, 140),
    board(744, 410, 140),
    flagpole(600, 640, 10),
    tree(241, 90, 580, 300),
    tree(242, 1120, 580, 290, '#8fb06a'),
    bush(250, 580, 130),
    bush(950, 580, 130, '#8fb06a'),
    rect(0, 566, 1200, 234, down('#d9d0c1', '#e6ded0')),
    path('M 480 572 H 720 L 860 800 H 340 Z', '#eee7da'),
    oval(600, 700, 190, 36, '#c9bfae', { opacity: 0.5 }),
    flagpole(200, 690, 480),
    flowers(523, 30, 600, 640, ['#cf2a2a', '#f3d58a', '#e08a8a'], 20, 440),
    flowers(524, 30, 600, 640, ['#cf2a2a', '#f3d58a', '#e08a8a'], 780, 1180),
    person({ ...volunteerMan, at: [420, 760], height: 250, near: [13, 2], far: [8, 20] }),
    person({ ...grandma, at: [540, 766], height: 236, faces: 'left', near: [6, 22], far: [8, 18] }),
    person({ ...girl, at: [800, 770], height: 170, stance: 'run', faces: 'left' }),
  );
}

function tiledCourtyard(): string {
  return page(
    skyAt('spring'),
    hills(531, 280, 130, '#a9c8b0', '#dfead6'),
    bamboo(251, 60, 520, 470, 11),
    bamboo(252, 1150, 520, 430, 10),
    house({
      x: 190,
      y: 560,
      width: 820,
      height: 310,
      bays: ['window', 'window', 'open', 'window', 'window'],
      roof: 160,
    }),
    plaque(600, 268, 280, 50, 7),
    board(472, 400, 140),
    board(700, 400, 140),
    lantern(390, 262, 62),
    lantern(810, 262, 62),
    rect(0, 556, 1200, 244, down('#d6c6a6', '#e4d6b9')),
    path('M 500 562 H 700 L 820 800 H 380 Z', '#c9b998'),
    noticeBoard(60, 690, 240, 190),
    blossom(253, 1060, 680, 300, '#f3c1c9'),
    stool(860, 700, 80, 50),
    stool(770, 730, 80, 50),
    person({ ...grandpa, at: [920, 730], height: 300, faces: 'left', near: [8, 18], far: [10, 16] }),
    person({ ...volunteerWoman, at: [360, 750], height: 310, near: [14, 8], far: [8, 20] }),
    flowers(254, 20, 720, 790, ['#f4f0e4', '#f3d58a'], 940, 1190),
  );
}

function riversideStation(): string {
  return page(
    skyAt('dawn'),
    sun(240, 190, 42),
    peaks(541, 400, 290, '#a3bcb8', 7),
    mist(330, 130, 0.7),
    hills(542, 420, 50, '#8fb09a', '#c9dac6'),
    waters(543, 560, 800, '#cfe0dc', '#8fb9bd'),
    path(
      'M -20 480 C 300 450 800 500 1220 470 V 580 C 800 610 300 560 -20 590 Z',
      down('#b9c78e', '#a2b878'),
    ),
    house({ x: 520, y: 540, width: 560, height: 210, bays: ['window', 'open', 'window', 'wide'], roof: 110 }),
    plaque(730, 336, 220, 42, 6),
    board(618, 430, 100),
    tree(255, 1140, 540, 260),
    bamboo(256, 440, 540, 280, 8),
    path('M -20 560 C 60 470 280 470 370 580 L 330 600 C 260 520 100 520 20 620 L -20 640 Z', '#b9b2a6'),
    path('M 10 640 C 90 520 260 520 340 610', 'none', { stroke: '#a39b8e', 'stroke-width': 6 }),
    repeat(9, (index) =>
      line(
        [
          [-10 + index * 44, 560 - Math.sin((index / 8) * Math.PI) * 76],
          [-10 + index * 44, 520 - Math.sin((index / 8) * Math.PI) * 76],
        ],
        '#c9c3b8',
        9,
      ),
    ),
    stroke('M -20 526 C 60 430 270 430 370 540', '#c9c3b8', 9),
    path('M 520 590 H 1080 L 1060 680 H 540 Z', '#f3ead9', { opacity: 0.22 }),
    boat(330, 720, 260),
    person({ ...farmer, at: [300, 712], height: 200, near: [10, 10], far: [12, 4], noShadow: true }),
    line(
      [
        [322, 510],
        [270, 790],
      ],
      '#a0754a',
      6,
    ),
    birds(620, 170, 1.1),
    person({ ...volunteerAunt, at: [880, 590], height: 170, faces: 'left', near: [12, 6], far: [8, 18] }),
    flagpole(1110, 590, 1),
  );
}

function terraceStation(): string {
  return page(
    skyAt('hot'),
    cloud(200, 110, 1.6),
    cloud(1020, 80, 1.2),
    hills(551, 260, 150, '#a3c5a8', '#cfe3c8'),
    terraces(552, 250, 560, 8, ['#a9c86f', '#b9d27f', '#98ba62', '#c9da8f'], '#8a7a4c'),
    house({
      x: 120,
      y: 560,
      width: 620,
      height: 300,
      bays: ['wide', 'open', 'wide'],
      storeys: 2,
      roof: 120,
      roofColour: '#6b5f5a',
      wallColour: '#f0dfc0',
    }),
    plaque(430, 416, 220, 40, 6),
    board(318, 440, 110),
    tree(261, 880, 590, 300),
    farHouse(960, 430, 130),
    farHouse(1080, 400, 110),
    loudspeakerMast(800, 600, 330, 2, 70),
    path('M -20 580 C 300 550 900 560 1220 600 V 820 H -20 Z', down('#d9c9a0', '#cbb988')),
    path('M 360 590 C 480 680 700 700 1220 740 V 800 H 220 C 300 740 320 660 300 590 Z', '#e4d6b4'),
    tufts(553, 30, 620, 790, '#8fa05a', 700, 1200),
    person({
      ...oldFarmer,
      hat: 'straw',
      at: [860, 760],
      height: 280,
      faces: 'left',
      near: [2, 26],
      far: [10, 10],
      back: '',
    }),
    person({ ...volunteerYouth, at: [560, 730], height: 270, near: [13, -2], far: [8, 20], mouth: 'open' }),
    buffalo(1040, 776, 230, '#a8764a'),
  );
}

function snowStation(): string {
  return page(
    skyAt('snow'),
    hills(561, 300, 160, '#b9c8d2', '#e4ebee'),
    hills(562, 390, 80, '#cad6dc', '#eef2f3'),
    pine(90, 560, 300, '#4f7566', true),
    pine(1130, 560, 330, '#4f7566', true),
    pine(1040, 540, 210, '#5b8071', true),
    house({
      x: 230,
      y: 570,
      width: 720,
      height: 270,
      bays: ['window', 'window', 'couplets', 'window', 'window'],
      snow: true,
      roof: 150,
      glass: '#f6dca0',
    }),
    plaque(590, 312, 230, 42, 6),
    lantern(450, 310, 62),
    lantern(730, 310, 62),
    board(500, 440, 110),
    meadow(563, 566, 6, '#f4f7f8', '#e6edf0'),
    path('M 530 574 H 650 L 760 800 H 420 Z', '#cfd6d9'),
    at(
      220,
      720,
      oval(0, 2, 70, 9, '#2a1c2c', { opacity: 0.12 }) +
        circle(0, -44, 48, '#ffffff') +
        circle(0, -116, 32, '#ffffff') +
        circle(-11, -122, 4, '#37302d') +
        circle(11, -122, 4, '#37302d') +
        path('M 0 -116 L 26 -110 L 0 -106 Z', '#e0843f') +
        path('M -30 -92 q 30 18 60 0 l -2 12 q -28 16 -56 0 Z', '#cf2a2a') +
        rect(-24, -166, 48, 24, '#cf2a2a', { rx: 6 }),
    ),
    person({
      ...girl,
      over: 'padded',
      overColour: '#d8574f',
      hat: 'knit',
      hatColour: '#e8b64a',
      at: [340, 740],
      height: 210,
      faces: 'left',
      near: [12, 4],
      far: [10, 12],
      mouth: 'open',
    }),
    person({
      ...volunteerMan,
      neck: 'scarf',
      hat: 'knit',
      at: [820, 750],
      height: 320,
      faces: 'left',
      lean: 10,
      near: [11, 24],
      far: [17, 16],
      farHolds: held.tool('snow', 42, -18),
      farOver: true,
    }),
    snowfall(564, 90),
  );
}

function nightStation(): string {
  return page(
    skyAt('night'),
    stars(571, 90, 320),
    moon(200, 130, 44),
    hills(572, 380, 140, '#2b3d5c', '#3c5070'),
    house({
      x: 260,
      y: 580,
      width: 700,
      height: 280,
      bays: ['wide', 'open', 'wide'],
      roof: 140,
      glass: '#ffd98a',
      wallColour: '#b9a698',
      roofColour: '#31363f',
    }),
    plaque(610, 312, 240, 44, 6),
    lantern(420, 312, 70, true),
    lantern(800, 312, 70, true),
    rect(546, 392, 128, 182, '#ffdf9a'),
    rect(0, 576, 1200, 224, down('#414a60', '#4d5468')),
    path('M 546 578 H 674 L 800 800 H 420 Z', '#ffdf9a', { opacity: 0.32 }),
    lamplight(610, 520, 360, 0.35),
    bamboo(271, 120, 590, 420, 10, '#4d6a5a'),
    oldTree(272, 1090, 640, 380, '#40594f'),
    el(
      'g',
      { filter: tint(0.86, 0.8, 0.82) },
      person({ ...granny, view: 'back', at: [520, 720], height: 280 }) +
        person({ ...uncle, view: 'back', at: [660, 740], height: 310 }) +
        person({ ...boy, view: 'back', at: [590, 748], height: 200 }) +
        person({
          ...volunteerWoman,
          at: [760, 700],
          height: 290,
          faces: 'left',
          near: [14, 4],
          far: [8, 20],
        }),
    ),
  );
}

function schoolStation(): string {
  return page(
    skyAt('autumn'),
    cloud(900, 90, 1.3),
    hills(581, 290, 100, '#bfc8a0', '#e8e5ca'),
    publicBuilding(60, 540, 620, 300, { wallColour: '#f3d9b8', trim: '#8f4a3c', bays: 2 }),
    plaque(370, 228, 190, 40, 5),
    board(250, 420, 110),
    house({ x: 760, y: 540, width: 400, height: 190, bays: ['wide', 'open', 'wide'], roof: 100 }),
    tree(281, 720, 560, 330, '#d9a84a'),
    tree(282, 1160, 560, 230, '#c98a3a'),
    rect(0, 536, 1200, 264, down('#d0b494', '#dcc3a4')),
    path('M 60 580 H 1140 L 1240 800 H -40 Z', '#5f8f8a'),
    path('M 100 596 H 1100 L 1180 790 H 20 Z', 'none', { stroke: '#fdf3e0', 'stroke-width': 5 }),
    line(
      [
        [600, 596],
        [600, 790],
      ],
      '#fdf3e0',
      5,
    ),
    oval(600, 690, 120, 44, 'none', { stroke: '#fdf3e0', 'stroke-width': 5 }),
    person({ ...pupilBoy, at: [420, 730], height: 220, stance: 'run', near: [10, 10], far: [12, 14] }),
    person({
      ...pupilGirl,
      at: [760, 740],
      height: 220,
      stance: 'run',
      faces: 'left',
      near: [10, 8],
      far: [-6, 16],
    }),
    circle(560, 716, 15, '#d9792f'),
    person({ ...volunteerElder, at: [980, 720], height: 280, faces: 'left', near: [14, 4], far: [8, 20] }),
    drifting(583, 26, '#d9a84a', 790),
  );
}

function stiltHouse(): string {
  const stilts = repeat(7, (index) =>
    rect(190 + index * 130, 520, 16, 130 - Math.abs(index - 3) * 4, '#5d3b2a'),
  );
  return page(
    skyAt('overcast'),
    peaks(591, 340, 260, '#9fb5b2', 5),
    mist(270, 130, 0.8),
    hills(592, 400, 90, '#8fae92', '#c5d8c0'),
    terraces(593, 430, 700, 5, ['#9ab86e', '#aac67e', '#8aa860'], '#8a7a4c'),
    stilts,
    house({
      x: 180,
      y: 530,
      width: 820,
      height: 200,
      bays: ['wide', 'window', 'open', 'window', 'wide'],
      roof: 140,
      wallColour: '#a8764a',
      doorColour: '#6b4630',
      roofColour: '#4f5358',
    }),
    repeat(26, (index) =>
      line(
        [
          [190 + index * 32, 352],
          [190 + index * 32, 500],
        ],
        '#8f6038',
        2,
        { opacity: 0.5 },
      ),
    ),
    rect(160, 520, 860, 18, '#6b4630'),
    repeat(27, (index) => rect(170 + index * 32, 474, 6, 48, '#7b5236')),
    rect(160, 468, 860, 9, '#6b4630'),
    plaque(590, 340, 230, 40, 6),
    lantern(370, 346, 50),
    lantern(810, 346, 50),
    maize(260, 346, 80),
    maize(930, 346, 80),
    path('M 1000 530 L 1130 680 H 1070 L 960 538 Z', '#8c5b3c'),
    repeat(6, (index) =>
      line(
        [
          [985 + index * 22, 548 + index * 24],
          [1030 + index * 16, 548 + index * 24],
        ],
        '#6b4630',
        6,
      ),
    ),
    path('M -20 660 C 300 630 900 640 1220 680 V 820 H -20 Z', down('#b5b27a', '#9da066')),
    bamboo(291, 90, 690, 420, 10),
    rock(700, 720, 90),
    person({
      ...farmWife,
      at: [1080, 740],
      height: 250,
      faces: 'left',
      near: [5, 22],
      far: [9, 16],
      nearHolds: held.basket(['#7fa663']),
      farOver: true,
    }),
    person({ ...volunteerMan, at: [500, 750], height: 270, near: [13, 0], far: [8, 20], mouth: 'open' }),
    tufts(594, 26, 690, 790, '#7a8f4c'),
  );
}

function squareStation(): string {
  return page(
    skyAt('hot'),
    cloud(240, 90, 1.4),
    cloud(900, 120, 1.5),
    hills(601, 320, 80, '#a9cbb2', '#dcead6'),
    house({
      x: 80,
      y: 510,
      width: 460,
      height: 260,
      bays: ['wide', 'open', 'wide'],
      storeys: 2,
      roof: 110,
      wallColour: '#f7efe0',
      roofColour: '#7a4a40',
    }),
    plaque(310, 380, 190, 36, 5),
    board(222, 400, 96),
    rect(620, 260, 500, 250, '#b8121b'),
    rect(640, 280, 460, 190, '#f3dfb8'),
    path('M 640 470 Q 760 370 880 430 T 1100 400 V 470 Z', '#9fc08a'),
    circle(1010, 330, 34, '#f0a04a'),
    at(760, 370, heart(80, '#cf2a2a')),
    rect(590, 470, 560, 44, '#9a6a50'),
    path('M 590 262 Q 870 190 1150 262 L 1130 276 Q 870 214 610 276 Z', '#565b61'),
    rect(0, 506, 1200, 294, down('#d8cdbd', '#e5dccd')),
    repeat(5, (row) =>
      repeat(9, (index) =>
        path(
          d`M ${(index - 4) * (140 + row * 50) + 600} ${530 + row * row * 16} l ${70 + row * 20} ${18 + row * 8} l ${-70 - row * 20} ${18 + row * 8} l ${-70 - row * 20} ${-18 - row * 8} Z`,
          row % 2 === 0 ? '#cfc3b0' : '#d6cab8',
          { opacity: 0.5 },
        ),
      ),
    ),
    oval(600, 650, 130, 30, '#b5ab9c'),
    oval(600, 640, 130, 30, '#cfc6b8'),
    tree(301, 600, 640, 250),
    person({ ...granny, at: [330, 750], height: 270, near: [10, -6], far: [12, 4] }),
    person({ ...mother, at: [860, 740], height: 270, stance: 'walk', near: [-2, 24], far: [8, 18] }),
    person({ ...smallBoy, at: [950, 750], height: 180, stance: 'run', mouth: 'open' }),
    person({
      ...volunteerYouth,
      at: [180, 770],
      height: 290,
      near: [12, 10],
      far: [10, 18],
      nearHolds: held.leaflet(8),
    }),
    pennants(540, 190, 640, 240, 3),
  );
}

function marketServicePoint(): string {
  return page(
    skyAt('day'),
    cloud(980, 90, 1.2),
    hills(611, 260, 70, '#b1cbbb', '#dde8d8'),
    rect(0, 180, 300, 380, '#e8dccb'),
    rect(40, 240, 90, 120, '#a9c3cc'),
    rect(170, 240, 90, 120, '#a9c3cc'),
    rect(0, 170, 310, 16, '#5d6267'),
    rect(920, 150, 290, 410, '#efe4d2'),
    rect(960, 210, 90, 120, '#a9c3cc'),
    rect(1090, 210, 90, 120, '#a9c3cc'),
    rect(910, 140, 300, 16, '#5d6267'),
    rect(320, 240, 580, 320, '#fbf6ec'),
    rect(320, 200, 580, 64, '#b8121b'),
    at(400, 232, heart(38, '#f3d58a')),
    at(460, 232, strokesAlong(0, 0, 7, 150, 0), 2.6),
    rect(350, 300, 240, 220, '#a9c9d2'),
    rect(350, 300, 240, 220, 'none', { stroke: '#8b9298', 'stroke-width': 8 }),
    line(
      [
        [470, 300],
        [470, 520],
      ],
      '#8b9298',
      6,
    ),
    path('M 360 510 L 440 300 H 480 L 400 510 Z', '#ffffff', { opacity: 0.35 }),
    rect(640, 300, 200, 260, '#7d97a3'),
    rect(650, 310, 86, 250, '#b5d0d8'),
    rect(744, 310, 86, 250, '#a9c6cf'),
    path('M 300 264 H 920 L 900 300 H 320 Z', '#f3d58a', { opacity: 0.85 }),
    board(858, 320, 130),
    rect(340, 530, 270, 20, '#c9bfae'),
    rect(0, 556, 1200, 244, down('#cfc7ba', '#dcd4c7')),
    scooter(1050, 700, 1.4, '#c9574a', '#3f6f9a'),
    bench(200, 680, 260, 70),
    onBenchPair(),
    person({
      ...volunteerWoman,
      at: [660, 740],
      height: 350,
      faces: 'left',
      near: [14, 8],
      far: [16, 6],
      nearHolds: held.cup(),
    }),
    person({
      ...youngMan,
      over: 'vest',
      overColour: '#e0aa3e',
      hat: 'helmet',
      hatColour: '#e0aa3e',
      at: [510, 750],
      height: 370,
      near: [15, 12],
      far: [8, 20],
      mouth: 'open',
    }),
    umbrellaStand(),
    pottedPlant(310, 600, 110),
  );
}

/** Two people resting on the bench before the service point. */
function onBenchPair(): string {
  return (
    person({
      ...grandpa,
      at: [140, 684],
      height: 300,
      stance: 'sit',
      seat: 21,
      near: [8, 20],
      far: [12, 20],
      noShadow: true,
    }) +
    person({
      ...granny,
      at: [250, 684],
      height: 290,
      stance: 'sit',
      seat: 21,
      faces: 'right',
      near: [8, 20],
      far: [12, 18],
      noShadow: true,
    })
  );
}

/** A stand of lending umbrellas. */
function umbrellaStand(): string {
  return at(
    800,
    640,
    rect(-40, -60, 80, 60, '#8b9298', { rx: 4 }) +
      ['#cf2a2a', '#3f6f9a', '#e0aa3e']
        .map(
          (colour, index) =>
            path(d`M ${-26 + index * 24} -40 l -8 -70 h 16 Z`, colour) +
            stroke(d`M ${-26 + index * 24} -110 v -14 q 0 -8 8 -8`, '#6b4630', 4),
        )
        .join('') +
      rect(-40, -60, 80, 24, '#7d858b', { rx: 4 }),
  );
}

function busStopPoint(): string {
  return page(
    skyAt('spring'),
    cloud(260, 110, 1.3),
    peaks(621, 330, 230, '#a9c9c0', 6),
    hills(622, 350, 70, '#95bd98', '#cfe2c4'),
    rect(0, 400, 1200, 130, down('#e3d25a', '#d9c648')),
    flowers(623, 120, 420, 520, ['#f3dc4a', '#f8e87a']),
    hamlet([
      [120, 410, 120],
      [900, 404, 130],
    ]),
    tree(311, 1080, 540, 320),
    rect(0, 526, 1200, 90, down('#d9d0bf', '#cbc1ae')),
    rect(0, 612, 1200, 188, down('#8b8f93', '#7d8186')),
    rect(0, 606, 1200, 12, '#b5ac9e'),
    line(
      [
        [0, 720],
        [1200, 720],
      ],
      '#f4f1ea',
      8,
      { 'stroke-dasharray': '70 50' },
    ),
    rect(300, 300, 16, 290, '#8c5b3c'),
    rect(820, 300, 16, 290, '#8c5b3c'),
    rect(316, 330, 504, 200, '#f3ead9'),
    rect(316, 330, 504, 16, '#8c5b3c'),
    at(568, 308, at(-320, 0, tiledRoof(640, 90))),
    plaque(480, 360, 240, 44, 6),
    rect(640, 356, 160, 120, '#fdfaf1'),
    repeat(4, (index) =>
      line(
        [
          [656, 380 + index * 24],
          [780 - (index % 2) * 30, 380 + index * 24],
        ],
        '#a39c90',
        5,
      ),
    ),
    rect(640, 356, 160, 10, '#b8121b'),
    bench(480, 586, 280, 60),
    pottedPlant(780, 590, 90),
    rect(900, 360, 12, 230, '#8b9298'),
    circle(906, 340, 40, '#3f6f9a'),
    rect(884, 322, 44, 32, '#fdfaf1', { rx: 6 }),
    circle(894, 356, 5, '#fdfaf1'),
    circle(918, 356, 5, '#fdfaf1'),
    person({
      ...grandma,
      at: [430, 594],
      height: 240,
      stance: 'sit',
      seat: 22,
      near: [9, 20],
      far: [12, 20],
      noShadow: true,
    }),
    person({
      ...volunteerYouth,
      at: [640, 606],
      height: 280,
      faces: 'left',
      near: [12, 10],
      far: [10, 16],
      nearHolds: held.cup(),
    }),
    person({ ...pupilGirl, at: [730, 606], height: 200, faces: 'right' }),
    person({
      ...uncle,
      at: [990, 606],
      height: 280,
      faces: 'left',
      near: [0, 28],
      nearHolds: held.bag('#5f8f8a', 1, '#f3d58a'),
    }),
  );
}

function pavilionPoint(): string {
  return page(
    skyAt('dusk'),
    sun(860, 320, 50, '#ffdfa0'),
    hills(631, 380, 170, '#8f8aa3', '#d0a596'),
    hills(632, 450, 90, '#7d8580', '#b5a08a'),
    waters(633, 500, 640, '#d9b8a0', '#a9958f'),
    path('M 800 504 H 920 L 960 640 H 760 Z', '#ffe3ac', { opacity: 0.4 }),
    path('M -20 620 C 300 580 800 610 1220 590 V 820 H -20 Z', down('#a59a70', '#8f8760')),
    pavilion(330, 680, 420, 230),
    plaque(540, 440, 190, 36, 5),
    bench(540, 676, 250, 50, '#7b4a34'),
    bookBox(),
    oldTree(321, 1030, 720, 420, '#6f7f56'),
    bamboo(322, 120, 680, 360, 9, '#6f8055'),
    person({
      ...oldFarmer,
      at: [470, 690],
      height: 260,
      stance: 'sit',
      seat: 18,
      near: [12, 8],
      far: [14, 8],
      nearHolds: held.openBook(0, '#4f7d8c'),
      farOver: true,
      noShadow: true,
    }),
    person({
      ...boy,
      at: [620, 690],
      height: 200,
      stance: 'sit',
      seat: 22,
      faces: 'left',
      near: [9, 8],
      far: [11, 8],
      nearHolds: held.openBook(0),
      farOver: true,
      noShadow: true,
    }),
    person({
      ...volunteerAunt,
      at: [860, 760],
      height: 320,
      faces: 'left',
      near: [11, 12],
      far: [13, 8],
      nearHolds: at(0, 0, rect(-4, -8, 8, 11, '#d8a548')),
    }),
    tufts(634, 26, 680, 790, '#77753f'),
    lantern(420, 430, 44, true),
    lantern(660, 430, 44, true),
  );
}

/** A little lending box with books. */
function bookBox(): string {
  return at(
    790,
    700,
    rect(-6, -110, 12, 110, '#6b4630') +
      rect(-52, -190, 104, 84, '#b8121b', { rx: 4 }) +
      rect(-44, -180, 88, 66, '#4b2f2a') +
      books(9, -40, -116, 80, 56) +
      path('M -64 -188 L 0 -226 L 64 -188 Z', '#565b61'),
  );
}

/** 文明实践所、站、点外景. */
export const stations: readonly Picture[] = [
  {
    key: 'institute-exterior',
    subject: 'station',
    alt: '镇文明实践所两层小楼外景，门楣挂红色牌匾，院前旗杆高立',
    draw: institute,
  },
  {
    key: 'station-tiled-courtyard',
    subject: 'station',
    alt: '青瓦白墙的村文明实践站，牌匾下院门敞开，竹林环绕',
    draw: tiledCourtyard,
  },
  {
    key: 'station-riverside',
    subject: 'station',
    alt: '晨雾中的河畔实践站，石拱桥通到门前，渔船从江面划过',
    draw: riversideStation,
  },
  {
    key: 'station-terraces',
    subject: 'station',
    alt: '梯田下的两层实践站，门口立着大喇叭，老牛在路边吃草',
    draw: terraceStation,
  },
  {
    key: 'station-snow',
    subject: 'station',
    alt: '雪中的山村实践站，屋顶积雪，志愿者在门前扫出小路',
    draw: snowStation,
  },
  {
    key: 'station-night',
    subject: 'station',
    alt: '夜里实践站灯火通明，村民三三两两走进院门参加活动',
    draw: nightStation,
  },
  {
    key: 'station-school',
    subject: 'station',
    alt: '由村小学整合建成的实践站，孩子们在操场上追着球跑',
    draw: schoolStation,
  },
  {
    key: 'station-stilt-house',
    subject: 'station',
    alt: '山坡上的木质吊脚楼实践站，檐下挂着玉米和红灯笼',
    draw: stiltHouse,
  },
  {
    key: 'station-culture-square',
    subject: 'station',
    alt: '文化广场旁的实践站小楼，对面是露天戏台，居民散步',
    draw: squareStation,
  },
  {
    key: 'service-point-market',
    subject: 'station',
    alt: '集镇街边的实践服务点，骑手接过志愿者递来的热水',
    draw: marketServicePoint,
  },
  {
    key: 'service-point-bus-stop',
    subject: 'station',
    alt: '油菜花田边候车亭改建的实践服务点，老人坐着等车',
    draw: busStopPoint,
  },
  {
    key: 'service-point-pavilion',
    subject: 'station',
    alt: '傍晚湖边凉亭里的实践服务点，爷孙俩坐着看借来的书',
    draw: pavilionPoint,
  },
];
